package realtime.book.gate;

import java.util.List;
import java.util.TreeSet;
import realtime.book.page.Fragment;
import realtime.book.source.Finding;
import realtime.book.source.Project;

/** The gates that read converted chapters: claims, drawings, words. They bind finished chapters only. */
public final class ContentGates {

    private ContentGates() {}

    public static List<Finding> check(Project project, List<Fragment> fragments) {
        TreeSet<Finding> findings = new TreeSet<>();
        findings.addAll(ClaimGate.check(project, fragments));
        for (Fragment fragment : fragments) {
            if (fragment.chapter().isFinished() && !fragment.chapter().isFront()) {
                findings.addAll(MeasureGate.check(fragment));
            }
        }
        return List.copyOf(findings);
    }
}
