package realtime.workbook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house stays as it was built: its top level, the size of its files, a page at each package's door. */
class HouseTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Set<String> TOP = Set.of(
            "pom.xml",
            "README.adoc",
            "LICENSE",
            "mvnw",
            "mvnw.cmd",
            "workbook",
            "workbook.cmd",
            "chapters",
            "exercises",
            "solutions",
            "conformance");
    private static final int LONGEST_FILE = 250;

    @Test
    void theVisibleTopLevelHasNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            Set<String> visible = files.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target") && !name.endsWith(".log"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(TOP), visible);
        }
    }

    @Test
    void noSourceFileIsLongerThanAPersonReads() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            long lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(ROOT.relativize(file) + ": " + lines);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyPackageOfTheProjectHasAPageAtItsDoor() throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (Path file : sources()) {
            if (file.toString().contains("src/main/java")) {
                folders.add(file.getParent());
            }
        }
        assertTrue(folders.size() > 10, "only " + folders.size() + " packages found");
        assertEquals(
                List.of(),
                folders.stream()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .map(folder -> ROOT.relativize(folder).toString())
                        .toList());
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : List.of("conformance", "solutions", "chapters")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.filter(path -> path.toString().endsWith(".java")
                                && !path.toString().contains("/target/")
                                && !path.toString().contains("/resources/"))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
