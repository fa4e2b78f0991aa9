package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code workbook} in a folder with blanks and umlauts, with a JDK and a Maven that only say how they are called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final long LONGEST_SECONDS = 30;

    @TempDir
    private Path folder;

    private Path house;
    private Path jdk;

    @BeforeEach
    void furnish() throws IOException {
        house = Files.createDirectories(folder.resolve("mein Übungs buch"));
        jdk = folder.resolve("jdk 25");
        script(house.resolve("workbook"), Files.readString(Tool.ROOT.resolve("workbook")));
        script(
                house.resolve("mvnw"),
                "#!/bin/sh\necho '[INFO] Building The suite 1.0.0   [1/1]'\necho '[INFO] BUILD SUCCESS'\n");
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        script(
                jdk.resolve("bin/java"),
                "#!/bin/sh\nfor word in \"$@\"; do echo \"<$word>\"; done\necho \"locale $LC_ALL\"\nexit 7\n");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"25.0.1\"\n");
        write("pom.xml", "");
        write("conformance/suite/src/main/Source.java", "");
        Path built = write(
                "conformance/workbook/target/classpath.txt",
                house.resolve("pom.xml").toString());
        Files.setLastModifiedTime(built, FileTime.from(Instant.now().plusSeconds(5)));
    }

    @Test
    void wordsPathAndStatusPassThrough() throws Exception {
        Run run = launch("grade", "two words", "ü");
        assertEquals(7, run.status(), run.text());
        assertTrue(run.text().contains("<-Dworkbook.home=" + house + ">"), run.text());
        assertTrue(run.text().contains("<grade>\n<two words>\n<ü>\n"), run.text());
        assertTrue(run.text().contains(house.resolve("conformance/suite/target/suite-1.0.0.jar") + ":"), run.text());
    }

    @Test
    void aLocaleWithoutUnicodeIsReplaced() throws Exception {
        assertTrue(launch("list").text().contains("locale C.UTF-8"));
    }

    @Test
    void whatIsFreshIsNotBuilt() throws Exception {
        assertTrue(!launch("list").text().contains("building"));
    }

    @Test
    void whatIsStaleIsBuiltWithProgress() throws Exception {
        Path source = house.resolve("conformance/suite/src/main/Source.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        Run run = launch("list");
        assertEquals(7, run.status());
        assertTrue(run.text().contains("workbook: building The suite\n"), run.text());
    }

    @Test
    void aBuildThatFailsSaysWhy() throws Exception {
        script(house.resolve("mvnw"), "#!/bin/sh\necho '[ERROR] Suite.java:[3,4] not a statement'\n");
        Files.delete(house.resolve("conformance/workbook/target/classpath.txt"));
        Run run = launch("list");
        assertEquals(2, run.status());
        assertTrue(run.text().contains("[ERROR] Suite.java:[3,4] not a statement\n"), run.text());
        assertTrue(run.text().contains("the tool could not be built; the reason stands above."), run.text());
    }

    /** What came of a launch. */
    private record Run(int status, String text) {}

    private Run launch(String... words) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command =
                new ArrayList<>(List.of("sh", house.resolve("workbook").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertTrue(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), "it hangs");
        return new Run(process.exitValue(), Files.readString(output));
    }

    private Path write(String path, String text) throws IOException {
        Path file = house.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
