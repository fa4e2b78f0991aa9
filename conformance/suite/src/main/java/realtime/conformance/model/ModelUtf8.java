package realtime.conformance.model;

import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

/** Exercise 05.7, correct: the table of RFC 3629 section 4, walked row by row. */
public final class ModelUtf8 implements Utf8Validator {
    /** A row is a form of characters: the first and the last value of each octet. */
    private static final int[][] FORMS = {
        {0x00, 0x7F},
        {0xC2, 0xDF, 0x80, 0xBF},
        {0xE0, 0xE0, 0xA0, 0xBF, 0x80, 0xBF},
        {0xE1, 0xEC, 0x80, 0xBF, 0x80, 0xBF},
        {0xED, 0xED, 0x80, 0x9F, 0x80, 0xBF},
        {0xEE, 0xEF, 0x80, 0xBF, 0x80, 0xBF},
        {0xF0, 0xF0, 0x90, 0xBF, 0x80, 0xBF, 0x80, 0xBF},
        {0xF1, 0xF3, 0x80, 0xBF, 0x80, 0xBF, 0x80, 0xBF},
        {0xF4, 0xF4, 0x80, 0x8F, 0x80, 0xBF, 0x80, 0xBF}
    };

    private int[] form = FORMS[0];
    private int begin; // the first octet of the character in progress
    private int place; // of the next octet within the form; 0: a character begins

    /** The index of the first impossible octet, or -1. */
    public static int firstImpossible(Bytes octets) {
        return new ModelUtf8().feed(octets);
    }

    /** Whether all of it is UTF-8. */
    public static boolean isText(Bytes octets) {
        ModelUtf8 validator = new ModelUtf8();
        return validator.feed(octets) < 0 && validator.isComplete();
    }

    @Override
    public int feed(Bytes chunk) {
        for (int i = 0; i < chunk.size(); i++) {
            if (!step(chunk.at(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean step(int octet) {
        if (place == 0) {
            begin = octet;
            form = null;
            for (int[] one : FORMS) {
                form = octet >= one[0] && octet <= one[1] ? one : form;
            }
            if (form == null) {
                return false;
            }
        } else if (octet < form[2 * place] || octet > form[2 * place + 1]) {
            return false;
        }
        place = (place + 1) % (form.length / 2);
        return true;
    }

    @Override
    public boolean isComplete() {
        return place == 0;
    }

    /** Why {@code octet}, which comes next, is impossible. */
    public String why(int octet) {
        if (place > 0) {
            return "%s of a character that begins with %02x is one of %02x to %02x, not %02x"
                    .formatted(ORDINALS[place], begin, form[2 * place], form[2 * place + 1], octet);
        }
        if (octet >= 0x80 && octet <= 0xBF) {
            return "%02x goes on with a character, and none is begun".formatted(octet);
        }
        return "no character begins with %02x".formatted(octet);
    }

    private static final String[] ORDINALS = {"octet 1", "octet 2", "octet 3", "octet 4"};
}
