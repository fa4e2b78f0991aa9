package realtime.workbook.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import realtime.workbook.House;
import realtime.workbook.chapter.Chapter;
import realtime.workbook.chapter.Exercise;

/** The files that IDEs read name what is there, and every chapter with exercises. Whether an IDE likes them is not tried here. */
class IdeTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final House HOUSE = new House(ROOT);

    private static List<Chapter> chapters() {
        return HOUSE.catalogue().chapters().stream()
                .filter(chapter -> !chapter.exercises().isEmpty())
                .toList();
    }

    private static List<Path> runConfigurations() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(".run"))) {
            return files.sorted().toList();
        }
    }

    private static Element configuration(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        assertEquals("component", document.getDocumentElement().getTagName(), file.toString());
        return (Element) document.getElementsByTagName("configuration").item(0);
    }

    private static Map<String, String> options(Element configuration) {
        Map<String, String> options = new HashMap<>();
        NodeList all = configuration.getElementsByTagName("option");
        for (int i = 0; i < all.getLength(); i++) {
            Element option = (Element) all.item(i);
            options.put(option.getAttribute("name"), option.getAttribute("value"));
        }
        return options;
    }

    @Test
    void everyRunConfigurationIsNamedLikeItsFileAndNamesWhatIsThere() throws Exception {
        for (Path file : runConfigurations()) {
            Element configuration = configuration(file);
            assertEquals(
                    configuration.getAttribute("name") + ".run.xml",
                    file.getFileName().toString());
            Map<String, String> options = options(configuration);
            if (configuration.getAttribute("type").equals("JUnit")) {
                String named = options.get("MAIN_CLASS_NAME").isEmpty()
                        ? options.get("PACKAGE_NAME")
                        : options.get("MAIN_CLASS_NAME");
                Path tests = HOUSE.exerciseTests().resolve(named.replace('.', '/'));
                assertTrue(
                        Files.isDirectory(tests) || Files.exists(tests.resolveSibling(tests.getFileName() + ".java")),
                        file + " names " + named);
            } else {
                assertEquals("ShConfigurationType", configuration.getAttribute("type"), file.toString());
                assertTrue(options.get("SCRIPT_TEXT").startsWith("./workbook"), file + ": " + options);
            }
        }
    }

    @Test
    void everyChapterHasItsRunConfigurations() throws Exception {
        Set<String> packages = new TreeSet<>();
        Set<String> scripts = new TreeSet<>();
        for (Path file : runConfigurations()) {
            Map<String, String> options = options(configuration(file));
            packages.add(options.getOrDefault("PACKAGE_NAME", ""));
            scripts.add(options.getOrDefault("SCRIPT_TEXT", ""));
        }
        for (Chapter chapter : chapters()) {
            assertTrue(packages.contains(chapter.packageName()), chapter.number() + " has no tests to run");
            assertTrue(scripts.contains("./workbook grade " + chapter.number()), chapter.number() + " is not graded");
        }
        assertTrue(scripts.containsAll(Set.of("./workbook watch", "./workbook read")), scripts.toString());
    }

    @Test
    void everyChapterHasItsTask() throws IOException {
        JsonObject tasks = JsonParser.parseString(Files.readString(ROOT.resolve(".vscode/tasks.json")))
                .getAsJsonObject();
        assertEquals("2.0.0", tasks.get("version").getAsString());
        Map<String, JsonObject> byCommand = tasks.getAsJsonArray("tasks").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .collect(Collectors.toMap(task -> task.get("command").getAsString(), task -> task));
        for (Chapter chapter : chapters()) {
            assertTrue(
                    byCommand.containsKey("./workbook grade " + chapter.number()),
                    byCommand.keySet().toString());
        }
        byCommand.forEach((command, task) -> assertEquals(
                command.replace("./workbook", ".\\workbook.cmd"),
                task.getAsJsonObject("windows").get("command").getAsString()));
        assertTrue(JsonParser.parseString(Files.readString(ROOT.resolve(".vscode/settings.json")))
                .isJsonObject());
        assertTrue(JsonParser.parseString(Files.readString(ROOT.resolve(".vscode/extensions.json")))
                .isJsonObject());
    }

    /** An IDE draws its arrow beside a class that has a test of its own, and beside that test. */
    @Test
    void everyTestClassOfALearnerHasATestOfItsOwn() throws IOException {
        for (Exercise exercise : HOUSE.catalogue().exercises()) {
            Path file = HOUSE.exerciseTests().resolve(exercise.testName().replace('.', '/') + ".java");
            assertTrue(Files.readString(file).contains("    @Example\n    void "), file.toString());
        }
    }
}
