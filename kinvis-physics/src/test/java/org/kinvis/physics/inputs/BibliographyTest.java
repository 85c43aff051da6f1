package org.kinvis.physics.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BibliographyTest {

    private static final Bibliography BIBLIOGRAPHY = Bibliography.load();

    @Test
    void everyEntryHasATitleAYearAndAnAuthor() {
        for (String key : BIBLIOGRAPHY.keys()) {
            for (String field : new String[] {"title", "year", "author"}) {
                assertThat(BIBLIOGRAPHY.bibtex(key))
                        .as(key)
                        .containsPattern(Pattern.compile("(?m)^\\s*" + field + "\\s*=\\s*\\{.+"));
            }
            assertThat(BIBLIOGRAPHY.bibtex(key)).as(key).startsWith("@").endsWith("}");
        }
    }

    @Test
    void keysAreThoseOfInspire() {
        assertThat(BIBLIOGRAPHY.keys())
                .isNotEmpty()
                .allMatch(key -> key.matches("[A-Za-z][A-Za-z0-9-]+:\\d{4}([a-z]{2,5})?"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        String twice = "@article{A:2020aa,\n title = {x}\n}\n@article{A:2020aa,\n title = {y}\n}\n";
        assertThatThrownBy(() -> Bibliography.parse(twice))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("A:2020aa stands twice");
    }

    @Test
    void anEntryThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> Bibliography.parse("@article{A:2020aa,\n title = {x}\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not closed");
    }

    @Test
    void anEntryIsReadWhole() {
        Bibliography two =
                Bibliography.parse(
                        """
                        % comment @article{no}
                        @article{A:2020aa,
                          title = {{On $B\\to K$}},
                          eprint = {2001.00001}
                        }

                        @book{B:2021bb,
                          title = {Next}
                        }
                        """);
        assertThat(two.keys()).containsExactly("A:2020aa", "B:2021bb");
        assertThat(two.bibtex("A:2020aa")).startsWith("@article{A:2020aa").endsWith("}\n}");
        assertThat(two.line("A:2020aa")).isEqualTo("On $B\\to K$ [arXiv:2001.00001]");
        assertThat(two.line("B:2021bb")).isEqualTo("Next");
    }

    @Test
    void anUnknownKeyNamesTheNearest() {
        assertThat(BIBLIOGRAPHY.has("Buras:2014fpa")).isTrue();
        assertThatThrownBy(() -> BIBLIOGRAPHY.bibtex("Buras:2014fpb"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("did you mean Buras:2014fpa");
    }
}
