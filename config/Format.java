import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or rewrites the layout of the Java files below a folder: {@code java Format.java
 * check|rewrite FOLDER…}. Google's formatter in AOSP style (4 spaces, 100 columns), imports in plain
 * alphabetical order. Javadoc is left as written: its line breaks belong to the formulas.
 */
final class Format {

    public static void main(String[] arguments) throws IOException {
        boolean rewrite = arguments[0].equals("rewrite");
        Formatter formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(Style.AOSP)
                                .formatJavadoc(false)
                                .build());
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            for (Path file : javaFilesBelow(Path.of(arguments[i]))) {
                String before = Files.readString(file);
                try {
                    String after = format(formatter, before);
                    if (!after.equals(before)) {
                        if (rewrite) {
                            Files.writeString(file, after);
                        } else {
                            wrong.add(file.toString());
                        }
                    }
                } catch (FormatterException e) {
                    wrong.add(file + ": " + e.getMessage());
                }
            }
        }
        if (!wrong.isEmpty()) {
            System.err.println(
                    rewrite
                            ? "These files do not parse:"
                            : "These files are not formatted; `./mvnw -q validate -Pformat` does"
                                    + " it:");
            wrong.forEach(line -> System.err.println("    " + line));
            System.exit(1);
        }
    }

    private static List<Path> javaFilesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Format::isOurs).sorted().toList();
        }
    }

    private static String format(Formatter formatter, String source) throws FormatterException {
        String used = RemoveUnusedImports.removeUnusedImports(source);
        return formatter.formatSource(ImportOrderer.reorderImports(used, Style.GOOGLE));
    }

    private static boolean isOurs(Path file) {
        if (!file.toString().endsWith(".java")) {
            return false;
        }
        for (Path part : file) {
            if (part.toString().equals("target")) {
                return false;
            }
        }
        return true;
    }
}
