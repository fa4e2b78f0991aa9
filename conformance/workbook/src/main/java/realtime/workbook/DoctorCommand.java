package realtime.workbook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code doctor}: what this machine has, and what it lacks. */
@Command(
        name = "doctor",
        description = "Looks for what is missing on this machine, and says what to do about it.",
        footer = {
            "",
            "Example:",
            "  ./workbook doctor",
            "",
            "Status: 0 all that is needed is there, 1 something is missing."
        })
final class DoctorCommand extends Action {
    private boolean ill;

    @Override
    public Integer call() {
        needed(
                "Java " + Runtime.version().feature(),
                Runtime.version().feature() >= 25,
                "install a JDK 25, from https://adoptium.net for example");
        needed(
                "the Java compiler",
                javax.tools.ToolProvider.getSystemJavaCompiler() != null,
                "JAVA_HOME must name a JDK, not a JRE");
        maven();
        needed(
                "UTF-8 file names",
                Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                        .newEncoder()
                        .canEncode('ü'),
                "set LC_ALL=C.UTF-8");
        needed("loopback connections", loopback(), "allow connections to 127.0.0.1 in your firewall or sandbox");
        needed(
                "a folder for temporary files",
                temporary(),
                "free some space in " + System.getProperty("java.io.tmpdir"));
        chapters();
        useful(
                "this folder can be written to",
                Files.isWritable(house().root()),
                "progress and reports go elsewhere: --report DIR");
        useful("port " + BookPages.PORT + " for the book", isFree(), "./workbook read --port N");
        useful(
                "chromium, for the tests that need a browser",
                isOnPath("chromium", "chromium-browser", "google-chrome"),
                "they are skipped without it");
        useful("curl, for the experiments by hand", isOnPath("curl"), "install it to try them");
        console().say();
        console().say(ill ? "Something that is needed is missing." : "All that is needed is there.");
        return ill ? VIOLATION : OK;
    }

    private void maven() {
        Path wrapper = house().root().resolve("mvnw");
        Optional<String> version = Maven.version(wrapper).or(() -> Maven.version(Path.of("mvn")));
        needed(
                version.orElse("Maven"),
                version.isPresent(),
                "./mvnw downloads it if there is a network; or install Maven 3.8.7 or newer");
    }

    private void chapters() {
        int count = house().catalogue().exercises().size();
        needed(count + " exercises in chapters/", count > 0, "is this folder complete?");
    }

    private void needed(String what, boolean well, String cure) {
        ill |= !well;
        line(well ? console().green("✓") : console().red("✗"), what, well, cure);
    }

    private void useful(String what, boolean well, String cure) {
        line(well ? console().green("✓") : console().yellow("–"), what, well, cure);
    }

    private void line(String mark, String what, boolean well, String cure) {
        console().say(mark + " " + what + (well ? "" : ": missing. " + cure));
    }

    private static boolean loopback() {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return listener.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree() {
        try {
            Check.free(BookPages.PORT);
            return true;
        } catch (UsageException e) {
            return false;
        }
    }

    private static boolean temporary() {
        try {
            return Files.deleteIfExists(Files.createTempFile("workbook-doctor-", ".txt"));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOnPath(String... names) {
        List<String> folders =
                Arrays.asList(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator));
        return folders.stream().anyMatch(folder -> Arrays.stream(names)
                .anyMatch(name -> Files.isExecutable(Path.of(folder).resolve(name))));
    }
}
