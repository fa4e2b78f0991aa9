package realtime.book.drawing;

import java.util.Locale;

/**
 * One rung of a decision ladder.
 *
 * @param question what is asked
 * @param yes the outcome of yes; {@code next} goes on downwards
 * @param no the outcome of no
 */
record Check(String question, String yes, String no) {

    static Check read(String line, int number) {
        int ask = line.indexOf(" ? ");
        int or = line.lastIndexOf(" : ");
        if (ask < 1 || or < ask) {
            throw new DrawingException(
                    number,
                    "\"" + line.strip()
                            + "\" is no check; write question ? outcome of yes : outcome of no, with blanks around ? and :");
        }
        Check check = new Check(
                line.substring(0, ask).strip(),
                line.substring(ask + 3, or).strip(),
                line.substring(or + 3).strip());
        if (check.yes.isEmpty() || check.no.isEmpty()) {
            throw new DrawingException(number, "a check needs two outcomes; write next where it goes on");
        }
        if (goesOn(check.yes) && goesOn(check.no)) {
            throw new DrawingException(number, "\"" + check.question + "\" goes on either way, so it decides nothing");
        }
        return check;
    }

    static boolean goesOn(String outcome) {
        return outcome.equals("next");
    }

    /** True when yes leads to the next rung, or, on the last rung, stands below. */
    boolean yesGoesDown() {
        return goesOn(yes) || !goesOn(no);
    }

    String down() {
        return yesGoesDown() ? yes : no;
    }

    String aside() {
        return yesGoesDown() ? no : yes;
    }

    /** The style of an outcome: a refusal, a success, or neither. */
    static String styleOf(String outcome) {
        String lower = outcome.toLowerCase(Locale.ROOT);
        if (lower.matches("[45]\\d\\d\\b.*") || lower.matches("(fail|refuse|close)\\b.*")) {
            return "refusal";
        }
        return lower.matches("[12]\\d\\d\\b.*") || lower.matches("(open|accept)\\b.*") ? "success" : "outcome";
    }

    String words() {
        return question + "? yes: " + yes + ", no: " + no;
    }
}
