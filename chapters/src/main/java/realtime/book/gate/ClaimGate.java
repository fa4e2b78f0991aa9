package realtime.book.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import realtime.book.page.Fragment;
import realtime.book.source.Chapter;
import realtime.book.source.Claims;
import realtime.book.source.Finding;
import realtime.book.source.Project;

/**
 * Every claim of a finished chapter is cited where it is corrected: on a paragraph, table, listing, drawing or box of
 * the main text. Lists of claims and appendices do not count, nor do folded parts.
 */
final class ClaimGate {

    private ClaimGate() {}

    static List<Finding> check(Project project, List<Fragment> fragments) {
        List<Finding> findings = new ArrayList<>();
        List<Fragment> front =
                fragments.stream().filter(f -> f.chapter().isFront()).toList();
        if (!front.isEmpty() && front.stream().allMatch(f -> f.chapter().isFinished())) {
            findings.addAll(missing(project, front));
        }
        for (Fragment fragment : fragments) {
            if (!fragment.chapter().isFront() && fragment.chapter().isFinished()) {
                findings.addAll(missing(project, List.of(fragment)));
            }
            findings.addAll(misplaced(fragment));
        }
        return findings;
    }

    private static List<Finding> missing(Project project, List<Fragment> together) {
        Set<String> cited = new HashSet<>();
        together.forEach(fragment -> fragment.body().select("[data-claims]").stream()
                .filter(Predicate.not(ClaimGate::isAside))
                .forEach(block -> cited.addAll(List.of(block.attr("data-claims").split(" ")))));
        Chapter chapter = together.getFirst().chapter();
        return Claims.of(project, chapter.number()).stream()
                .filter(id -> !cited.contains(id))
                .map(id -> new Finding(
                        chapter.file(),
                        1,
                        "claim " + id + " is not cited; put [claims=\"" + id
                                + "\"] on the block that states the correction"))
                .toList();
    }

    private static List<Finding> misplaced(Fragment fragment) {
        return fragment.body().select("[data-claims]").stream()
                .filter(ClaimGate::isAside)
                .map(block -> new Finding(
                        fragment.chapter().file(),
                        Lines.of(block),
                        "claims "
                                + block.attr("data-claims")
                                + " stand on a list, an appendix or a folded part, where they do "
                                + "not count; put them on the block of the main text that states the correction"))
                .toList();
    }

    private static boolean isAside(Element block) {
        return block.is(".ulist, .olist, .dlist, .colist") || block.closest("details, .appendix") != null;
    }
}
