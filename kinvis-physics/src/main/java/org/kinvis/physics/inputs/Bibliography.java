package org.kinvis.physics.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The library's one BibTeX file: key to entry. */
public final class Bibliography {

    private static final Pattern ENTRY_START = Pattern.compile("(?m)^@\\w+\\{\\s*([^,\\s]+)\\s*,");
    private static final Pattern EPRINT = Pattern.compile("eprint\\s*=\\s*[{\"]([^}\"]+)[}\"]");
    private static final Pattern TITLE =
            Pattern.compile("(?<![A-Za-z])title\\s*=\\s*[{\"]+(.+?)[}\"]+\\s*,?\\s*\\R");

    private final Map<String, String> entries;

    private Bibliography(Map<String, String> entries) {
        this.entries = entries;
    }

    /** Reads the library's bibliography. */
    public static Bibliography load() {
        try (InputStream stream =
                Bibliography.class.getResourceAsStream("/org/kinvis/physics/bibliography.bib")) {
            if (stream == null) {
                throw new IllegalStateException("bibliography.bib is missing from the library");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("bibliography.bib: " + e.getMessage(), e);
        }
    }

    static Bibliography parse(String bibtex) {
        Map<String, String> entries = new LinkedHashMap<>();
        Matcher start = ENTRY_START.matcher(bibtex);
        while (start.find()) {
            String entry = bibtex.substring(start.start(), end(bibtex, start.start()));
            if (entries.put(start.group(1), entry) != null) {
                throw new IllegalStateException(
                        "bibliography.bib: " + start.group(1) + " stands twice");
            }
        }
        return new Bibliography(entries);
    }

    private static int end(String bibtex, int start) {
        int depth = 0;
        for (int i = start; i < bibtex.length(); i++) {
            char c = bibtex.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalStateException("bibliography.bib: an entry is not closed");
    }

    /** All keys. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The BibTeX entry of a key. */
    public String bibtex(String key) {
        String entry = entries.get(key);
        if (entry == null) {
            throw new UnknownNameException(key, "bibliography entry", entries.keySet());
        }
        return entry;
    }

    /** One line for people: title and arXiv number. */
    public String line(String key) {
        String entry = bibtex(key);
        String title = group(TITLE, entry).orElse(key).replaceAll("[{}]", "");
        return group(EPRINT, entry).map(e -> title + " [arXiv:" + e + "]").orElse(title);
    }

    private static Optional<String> group(Pattern pattern, String entry) {
        Matcher matcher = pattern.matcher(entry);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
