package realtime.workbook.chapter;

import java.util.List;

/**
 * One exercise, as its chapter describes it.
 *
 * @param id such as {@code 04.1}
 * @param title such as {@code Accept key}
 * @param packageName the package of its class
 * @param className the simple name of its class
 * @param tag the tag of the snippet that the book shows
 * @param minutes what it takes, by estimate
 * @param needs the ids of exercises that should come before it
 * @param starred whether it may be skipped
 * @param requirements ids of the catalogue
 * @param task the task as AsciiDoc
 * @param hints three, from nudge to nearly there, as AsciiDoc
 * @param learnt one sentence, as AsciiDoc
 */
public record Exercise(
        String id,
        String title,
        String packageName,
        String className,
        String tag,
        int minutes,
        List<String> needs,
        boolean starred,
        List<String> requirements,
        String task,
        List<String> hints,
        String learnt) {
    public Exercise {
        needs = List.copyOf(needs);
        requirements = List.copyOf(requirements);
        hints = List.copyOf(hints);
    }

    /** The chapter's number, two digits. */
    public String chapter() {
        return id.split("\\.")[0];
    }

    /** Whether it is a whole {@linkplain Chapter#together chapter}: there is a test class, and no class of its own. */
    public boolean isTogether() {
        return id.equals(chapter());
    }

    /** The name of the learner's class, such as {@code realtime.ch04.handshake.AcceptKey}. */
    public String binaryName() {
        return packageName + "." + className;
    }

    /** The file of the class below a folder of sources, with slashes. */
    public String sourcePath() {
        return binaryName().replace('.', '/') + ".java";
    }

    /** The name of its test class. */
    public String testName() {
        return binaryName() + "Test";
    }
}
