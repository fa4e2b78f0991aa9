package realtime.conformance.run;

import java.util.Optional;
import realtime.conformance.Drawing;
import realtime.conformance.Requirement;
import realtime.conformance.Requirements;
import realtime.conformance.Violation;
import realtime.conformance.driver.Witness;

/** The text of a failure. */
final class Failures {
    /** The label of the row that a witness fills. */
    private static final String YOURS = "yours";

    private Failures() {}

    /** The drawing of a violation, with what the witness did, the requirement in one sentence, and the replay. */
    static String draw(Violation violation, Optional<Witness> witness, String replay) {
        Drawing plain = violation.drawing();
        Drawing full = plain.bare();
        for (Drawing.Row row : plain.rows()) {
            boolean witnessed = row.label().equals(YOURS) && isForAll(plain) && witness.isPresent();
            if (witnessed && plain.find(witness.get().name()).isEmpty()) {
                String did = witness.get().ask(plain.octets()).summary();
                full = full.row(
                        witness.get().name(), did + doubt(plain.find("expected").orElse(""), did));
            }
            full = full.row(row.label(), row.text());
        }
        Optional<Requirement> rule = Requirements.find(violation.requirement());
        if (rule.isPresent() && plain.find(Drawing.TASK_ALONE).isEmpty()) {
            full = full.row(
                    "rule",
                    violation.requirement() + ", " + rule.get().source() + "\n"
                            + rule.get().statement());
        }
        return full.row("again", replay).render();
    }

    /** A witness may open what must be refused, or refuse what must open: then a reader should not follow it. */
    private static String doubt(String expected, String did) {
        boolean refuses = expected.matches("(?s)(4\\d\\d|an HTTP error).*");
        boolean opens = expected.startsWith("a 101") || expected.startsWith("no refusal");
        boolean opened = did.startsWith("101");
        return refuses && opened || opens && !opened ? "   (it errs here: the rule counts)" : "";
    }

    /** A witness is a server with a policy of its own: it is not asked about other policies, and pieces of code. */
    private static boolean isForAll(Drawing drawing) {
        return drawing.style() == Drawing.Style.TEXT
                && !drawing.octets().isEmpty()
                && drawing.find(Drawing.GIVEN).isEmpty()
                && drawing.find(Drawing.POLICY).isEmpty();
    }

    /** A sentence for whatever else was thrown. */
    static String describe(Optional<Throwable> thrown) {
        if (thrown.isEmpty()) {
            return "failed without a word";
        }
        return thrown.get() instanceof AssertionError failed
                ? String.valueOf(failed.getMessage())
                : "the code " + Thrown.words(thrown.get());
    }
}
