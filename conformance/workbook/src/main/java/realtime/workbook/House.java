package realtime.workbook;

import java.nio.file.Files;
import java.nio.file.Path;
import realtime.workbook.chapter.Catalogue;

/**
 * The repository that the tool works in.
 *
 * @param root its top folder, absolute
 */
public record House(Path root) {
    /** The system property by which the launcher names the top folder. */
    public static final String PROPERTY = "workbook.home";

    public House {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The folder that the launcher named; without one, the nearest at or above the current folder that holds chapters and
     * exercises.
     *
     * @throws UsageException if there is none
     */
    public static House find() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return new House(Path.of(named));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("chapters")) && Files.isDirectory(folder.resolve("exercises"))) {
                return new House(folder);
            }
        }
        throw new UsageException(
                "Neither this folder nor one above it is the workbook: there is no chapters/ beside exercises/.");
    }

    public Catalogue catalogue() {
        return Catalogue.read(chapters());
    }

    public Path chapters() {
        return root.resolve("chapters");
    }

    /** The learner's sources. */
    public Path exercises() {
        return root.resolve("exercises/src/main/java");
    }

    /** The answer key's sources. */
    public Path solutions() {
        return root.resolve("solutions/src/main/java");
    }

    /** The sources of the test classes beside the exercises. */
    public Path exerciseTests() {
        return root.resolve("exercises/src/test/java");
    }

    /** The golden mistakes: a folder an exercise. */
    public Path golden() {
        return root.resolve("conformance/zoo/src/main/resources/realtime/zoo/golden");
    }

    /** What programs printed, as the book shows it. */
    public Path recordings() {
        return chapters().resolve("recordings");
    }

    /** Where the tool keeps what is a learner's own and no source: progress, backups. Git ignores it. */
    public Path scratch() {
        return root.resolve(".workbook");
    }

    /** The stubs that the learner's files were made of. */
    public Path stubs() {
        return scratch().resolve("stubs");
    }

    /** The rendered book. */
    public Path book() {
        return chapters().resolve("target/book");
    }

    /** {@code file} as a person would write it in this folder, with slashes. */
    public String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(root) ? root.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }
}
