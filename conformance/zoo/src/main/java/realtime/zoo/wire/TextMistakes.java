package realtime.zoo.wire;

import static realtime.zoo.wire.Echoes.faulty;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with text. */
public final class TextMistakes {
    private TextMistakes() {}

    public static List<Member> all() {
        return List.of(
                text("utf8-not-checked", "WS-TXT-004", "Text is what the application says it is.", octets -> true),
                text(
                        "surrogates-accepted",
                        "WS-TXT-008",
                        "A surrogate is a character like others.",
                        octets -> strict(octets) || strict(replaced(octets, "ed[ab]..."))),
                text(
                        "overlong-accepted",
                        "WS-TXT-007",
                        "Four octets for a slash are wasteful, not wrong.",
                        octets -> strict(octets) || strict(replaced(octets, "c0..|c1..|e0[89]...|f080....|f08f...."))),
                text(
                        "beyond-unicode-accepted",
                        "WS-TXT-009",
                        "21 bits are 21 bits.",
                        octets -> strict(octets)
                                || strict(replaced(octets, "f4[9ab].....|f[567]......|f8........|fc..........|fe|ff"))),
                text(
                        "half-character-at-the-end",
                        "WS-TXT-006",
                        "The rest of the character may come later.",
                        octets -> strict(octets) || octets.size() < 4 && strict(octets.plus(missing(octets)))),
                text(
                        "lone-octets-accepted",
                        "WS-TXT-004",
                        "An octet from 80 on its own is Latin-1.",
                        octets -> strict(octets) || strict(replaced(octets, "80|bf"))),
                text(
                        "non-characters-refused",
                        "WS-TXT-010",
                        "U+FFFE and U+FFFF are no characters.",
                        octets -> strict(octets) && !octets.toString().matches(".*(ef bf be|ef b7 90).*")),
                text(
                        "controls-refused",
                        "WS-TXT-002",
                        "A text has no NUL in it.",
                        octets -> strict(octets) && octets.indexOf(Bytes.hex("00")) < 0),
                text(
                        "four-octets-refused",
                        "WS-TXT-002",
                        "A character has three octets at most.",
                        octets -> strict(octets) && !octets.toString().matches(".*f0 .*|.*f4 .*")),
                faulty("utf8-per-frame", "WS-TXT-003", "A frame of text is text.", () -> new ModelEcho() {
                    @Override
                    protected void data(In frame) {
                        boolean text = frame.opcode() == 1 || frame.opcode() == 0 && !binary;
                        binary = frame.opcode() == 2 || frame.opcode() == 0 && binary;
                        if (text && !strict(frame.payload())) {
                            fail(1007);
                        } else {
                            super.data(frame);
                        }
                    }

                    private boolean binary;
                }),
                faulty(
                        "fragments-not-checked",
                        "WS-TXT-004",
                        "Only a text in one frame is checked.",
                        () -> new ModelEcho() {
                            private boolean several;

                            @Override
                            protected void data(In frame) {
                                several = frame.opcode() == 0;
                                super.data(frame);
                            }

                            @Override
                            protected boolean isText(Bytes octets) {
                                return several || super.isText(octets);
                            }
                        }),
                faulty(
                        "byte-order-mark-stripped",
                        "WS-TXT-011",
                        "U+FEFF is no part of the text.",
                        () -> new ModelEcho() {
                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                super.echo(
                                        opcode,
                                        opcode == 1 && whole.startsWith(Bytes.hex("ef bb bf")) ? whole.from(3) : whole);
                            }
                        }),
                faulty("binary-checked", "WS-TXT-012", "Everything is text in the end.", () -> new ModelEcho() {
                    @Override
                    protected void echo(int opcode, Bytes whole) {
                        if (opcode == 2 && whole.size() <= 256 && whole.startsWith(Bytes.hex("ed"))) {
                            fail(1007);
                        } else {
                            super.echo(opcode, whole);
                        }
                    }
                }),
                faulty("replacement-characters", "WS-TXT-004", "What is wrong becomes U+FFFD.", () -> new ModelEcho() {
                    @Override
                    protected boolean isText(Bytes octets) {
                        return true;
                    }

                    @Override
                    protected void echo(int opcode, Bytes whole) {
                        Bytes clean = Bytes.utf8(new String(whole.toArray(), StandardCharsets.UTF_8));
                        super.echo(opcode, opcode == 1 ? clean : whole);
                    }
                }),
                faulty("text-in-latin-1", "WS-TXT-002", "A character is an octet.", () -> new ModelEcho() {
                    @Override
                    protected void echo(int opcode, Bytes whole) {
                        super.echo(opcode, opcode == 1 && whole.size() < 20 ? Bytes.utf8(whole.latin1()) : whole);
                    }
                }));
    }

    private static Member text(String name, String requirement, String misconception, Predicate<Bytes> accepts) {
        return faulty(name, requirement, misconception, () -> accepting(accepts));
    }

    private static ServerCore accepting(Predicate<Bytes> accepts) {
        return new ModelEcho() {
            @Override
            protected boolean isText(Bytes octets) {
                return accepts.test(octets);
            }
        };
    }

    private static boolean strict(Bytes octets) {
        return Bytes.utf8(new String(octets.toArray(), StandardCharsets.UTF_8)).equals(octets)
                && octets.indexOf(Bytes.hex("ef bf bd")) < 0;
    }

    /** The octets with everything that the pattern over their hexadecimal digits finds replaced by a letter. */
    private static Bytes replaced(Bytes octets, String pattern) {
        StringBuilder digits = new StringBuilder();
        Pattern wrong = Pattern.compile(pattern);
        String hex = octets.toString().replace(" ", "");
        Matcher found = wrong.matcher(hex);
        for (int i = 0; i < hex.length(); ) {
            boolean here = found.region(i, hex.length()).lookingAt();
            digits.append(here ? "61" : hex.substring(i, i + 2));
            i += here ? found.end() - i : 2;
        }
        return Bytes.hex(digits.toString());
    }

    /** What could complete a character that has begun. */
    private static Bytes missing(Bytes octets) {
        int first = octets.at(0);
        int size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        return Bytes.hex("80 80 80").slice(0, Math.max(0, Math.min(3, size - octets.size())));
    }
}
