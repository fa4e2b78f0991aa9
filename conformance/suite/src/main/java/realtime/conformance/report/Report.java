package realtime.conformance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;

/**
 * The results of a run.
 *
 * @param subject what was judged
 * @param seed the seed that repeats it
 * @param strict whether LENIENT counts as a violation
 * @param results in the order of the catalogue
 * @param supports what the subject said that it supports, before the run; empty if it was not asked
 */
public record Report(String subject, String seed, boolean strict, List<Result> results, Map<String, String> supports) {
    /** The verdict on the whole. */
    public enum Overall {
        CONFORMS("conforms", 0),
        VIOLATES("violates", 1),
        INCONCLUSIVE("inconclusive", 3);

        private final String key;
        private final int exitStatus;

        Overall(String key, int exitStatus) {
            this.key = key;
            this.exitStatus = exitStatus;
        }

        /** The name in {@code report.json}. */
        public String key() {
            return key;
        }

        /** The exit status of the command line. */
        public int exitStatus() {
            return exitStatus;
        }
    }

    public Report {
        results = List.copyOf(results);
        supports = Collections.unmodifiableMap(new LinkedHashMap<>(supports));
    }

    /** Of a subject that was not asked beforehand. */
    public Report(String subject, String seed, boolean strict, List<Result> results) {
        this(subject, seed, strict, results, Map.of());
    }

    /** A violation (or nothing run at all) outweighs an unreachable peer, which outweighs passes. */
    public Overall verdict() {
        boolean violated = results.isEmpty()
                || count(Verdict.FAIL) + count(Verdict.NOT_STARTED) > 0
                || strict && count(Verdict.LENIENT) > 0;
        return violated ? Overall.VIOLATES : count(Verdict.INCONCLUSIVE) > 0 ? Overall.INCONCLUSIVE : Overall.CONFORMS;
    }

    /** What is broken, a finding a requirement. */
    public List<Finding> findings() {
        return Finding.all(results);
    }

    /** How many results have this verdict. */
    public long count(Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }

    /** Count by verdict, zeros included, in the order of {@link Verdict}. */
    public Map<Verdict, Long> summary() {
        Map<Verdict, Long> summary = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            summary.put(verdict, count(verdict));
        }
        return summary;
    }

    /**
     * Writes the three files into {@code folder}, which is made if it does not exist.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.json"), JsonReport.of(this));
        Files.writeString(folder.resolve("junit.xml"), JunitXml.of(this));
        Files.writeString(folder.resolve("report.html"), HtmlReport.of(this));
    }
}
