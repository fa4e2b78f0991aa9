package realtime.workbook.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two texts beside each other, or one below the other where there is no room for that. */
class SideBySideTest {
    private static final List<String> YOURS = List.of("class A {", "    return key;", "}");
    private static final List<String> THEIRS = List.of("class A {", "    byte[] hash = digest(key + TEXT);", "}");

    @Test
    void besideEachOtherADifferenceHasABarAndWordsStayWhole() {
        assertEquals("""
                class A {               class A {
                    return key;       |     byte[] hash =
                                      |           digest(key
                                      |           + TEXT);
                }                       }""", SideBySide.draw(YOURS, THEIRS, 21));
    }

    @Test
    void belowEachOtherEachLineSaysWhoseItIs() {
        assertEquals("""
                  class A {
                <     return key;
                >     byte[] hash = digest(key +
                >             TEXT);
                  }""", SideBySide.below(YOURS, THEIRS, 35));
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertEquals(List.of("abcdefghij", "     klmno", "     pq"), Wrap.code("abcdefghijklmnopq", 10));
    }
}
