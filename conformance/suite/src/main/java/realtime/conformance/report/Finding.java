package realtime.conformance.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtime.conformance.Requirements;
import realtime.conformance.Verdict;
import realtime.conformance.run.PropertyIndex;
import realtime.conformance.run.Result;

/**
 * One broken requirement. A fault often shows in many properties: one of them is told in full.
 *
 * @param requirement its id; empty where code threw something that no requirement speaks of
 * @param shown the property that is meant for it, if that one failed; else the first
 * @param alike the names of the other properties in which the same requirement shows
 */
public record Finding(String requirement, Result shown, List<String> alike) {
    /** The violations among {@code results}, a finding a requirement, in the order of the catalogue. */
    static List<Finding> all(List<Result> results) {
        Map<String, List<Result>> groups = new LinkedHashMap<>();
        results.stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .sorted(Comparator.comparingInt(result -> Requirements.place(broken(result))))
                .forEach(result -> groups.computeIfAbsent(broken(result), id -> new ArrayList<>())
                        .add(result));
        List<Finding> findings = new ArrayList<>();
        groups.forEach((id, group) -> findings.add(of(id, group)));
        return findings;
    }

    private static Finding of(String id, List<Result> group) {
        Result shown = group.stream()
                .filter(result -> isMeantFor(result.property(), id))
                .findFirst()
                .orElse(group.getFirst());
        List<String> alike = group.stream()
                .filter(result -> result != shown)
                .map(Result::property)
                .sorted()
                .toList();
        return new Finding(id, shown, alike);
    }

    private static boolean isMeantFor(String property, String id) {
        return PropertyIndex.all().stream()
                .anyMatch(entry -> entry.name().equals(property)
                        && entry.requirements().getFirst().equals(id));
    }

    private static String broken(Result result) {
        return result.requirements().isEmpty() ? "" : result.requirements().getFirst();
    }
}
