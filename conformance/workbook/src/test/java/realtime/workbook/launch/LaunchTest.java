package realtime.workbook.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher of Windows asks Java, in a house with a blank and an umlaut in its path. */
class LaunchTest {
    private static final FileTime BUILT = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    Path folder;

    private Path home;
    private Path source;

    @BeforeEach
    void build() throws IOException {
        Charset platform = Charset.forName(System.getProperty("sun.jnu.encoding"));
        home = folder.resolve(platform.newEncoder().canEncode('\u00e4') ? "my h\u00e4use" : "my house");
        source = file("conformance/suite/src/main/java/Property.java");
        file("pom.xml");
        file("conformance/pom.xml");
        file("conformance/suite/pom.xml");
        Path library = file("library.jar");
        for (String module : Launch.MODULES) {
            file("conformance/" + module + "/target/" + module + "-1.0.0.jar");
        }
        Path libraries = file("conformance/workbook/target/classpath.txt");
        Files.writeString(libraries, library + "\n");
        List<Path> all;
        try (var files = Files.walk(home)) {
            all = files.toList();
        }
        for (Path file : all) {
            Files.setLastModifiedTime(file, BUILT);
        }
    }

    private Path file(String name) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }

    @Test
    void aSourceThatIsNewerMakesItStale() throws IOException {
        assertTrue(new Launch(home).isFresh());
        Files.setLastModifiedTime(source, FileTime.fromMillis(BUILT.toMillis() + 1_000));
        assertFalse(new Launch(home).isFresh());
    }

    @Test
    void aPomThatIsNewerMakesItStale() throws IOException {
        Files.setLastModifiedTime(home.resolve("conformance/pom.xml"), FileTime.fromMillis(BUILT.toMillis() + 1_000));
        assertFalse(new Launch(home).isFresh());
    }

    @Test
    void aLibraryThatIsGoneMakesItStale() throws IOException {
        Files.delete(home.resolve("library.jar"));
        assertFalse(new Launch(home).isFresh());
    }

    @Test
    void whatIsNotBuiltIsStaleAndHasNoOptions() throws IOException {
        Files.delete(home.resolve("conformance/workbook/target/classpath.txt"));
        Path arguments = folder.resolve("arguments.txt");
        new Launch(home).write(arguments);
        assertFalse(new Launch(home).isFresh());
        assertFalse(Files.exists(arguments));
    }

    /** Java itself says whether it understands them. */
    @Test
    void javaReadsTheOptions() throws Exception {
        Path arguments = folder.resolve("arguments.txt");
        new Launch(home).write(arguments);
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + arguments,
                        "-XshowSettings:properties",
                        "-version")
                .redirectErrorStream(true)
                .start();
        String told = new String(java.getInputStream().readAllBytes(), System.getProperty("native.encoding"));
        assertEquals(0, java.waitFor(), told);
        assertTrue(told.contains("workbook.home = " + home), told);
    }

    @Test
    void anArchiveOfOtherJarsGoes() throws IOException {
        Path old = file("conformance/workbook/target/start-0.jsa");
        String option = new Launch(home).options().getLast();
        assertTrue(option.matches("\"-XX:SharedArchiveFile=.*start-[0-9a-f]+\\.jsa\""), option);
        assertFalse(Files.exists(old));
    }

    @Test
    void aBackslashIsWrittenTwice() throws IOException {
        Files.writeString(home.resolve("conformance/workbook/target/classpath.txt"), "C:\\a b\\c.jar");
        assertTrue(new Launch(home).options().get(4).endsWith("C:\\\\a b\\\\c.jar\""));
    }

    @Test
    void theModulesAreThoseOfTheScript() throws IOException {
        String script = Files.readString(Path.of("../../workbook"));
        Matcher modules = Pattern.compile("for module in ([a-z ]+);").matcher(script);
        assertTrue(modules.find());
        assertEquals(List.of(modules.group(1).split(" ")), Launch.MODULES);
    }
}
