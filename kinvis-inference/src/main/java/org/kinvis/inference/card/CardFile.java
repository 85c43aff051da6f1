package org.kinvis.inference.card;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kinvis.physics.inputs.InvalidInputException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A card as a tree of YAML that remembers its lines. */
final class CardFile {

    private CardFile() {}

    /**
     * Reads a file.
     *
     * @throws InvalidInputException if it cannot be read or is no YAML
     */
    static CardNode read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(file + ": no such file", e);
        } catch (MalformedInputException e) {
            throw new InvalidInputException(file + ": not a text in UTF-8", e);
        } catch (IOException e) {
            throw new InvalidInputException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Parses a text. */
    static CardNode parse(String name, String text) {
        try {
            return new Compose(LoadSettings.builder().setLabel(name).build())
                    .composeString(text)
                    .map(node -> new CardNode(name, "", node))
                    .orElseThrow(
                            () ->
                                    new InvalidInputException(
                                            name + ": empty; a card begins with kinvis: 1"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new InvalidInputException(
                    name + ":" + line + ": not valid YAML: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new InvalidInputException(name + ": not valid YAML: " + e.getMessage(), e);
        }
    }
}
