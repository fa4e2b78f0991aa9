package realtime.workbook.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The steps of the script {@code workbook} that are none for a command interpreter of Windows: whether the jars are fresh, and
 * which options Java gets. It needs nothing but the JDK, and starts in the time that PowerShell would take.
 *
 * <p>{@code Launch HOME FILE} writes the options into FILE, for {@code java @FILE}, and ends with 0 where the jars are fresh,
 * with 1 where something has to be built.
 *
 * @param home the folder of the launcher
 */
public record Launch(Path home) {
    /** Those on the class path, in the order of the script. */
    static final List<String> MODULES = List.of("contracts", "suite", "reference", "zoo", "workbook");

    private static final String TARGET = "conformance/workbook/target";

    public static void main(String[] args) throws IOException {
        Launch launch = new Launch(Path.of(args[0]).toAbsolutePath().normalize());
        launch.write(Path.of(args[1]));
        System.exit(launch.isFresh() ? 0 : 1);
    }

    /** Whether no source is newer than the class path's file, which every build writes. */
    boolean isFresh() throws IOException {
        Path libraries = libraries();
        if (!Files.exists(libraries) || !Files.exists(Path.of(classPath().split(separator())[0]))) {
            return false;
        }
        FileTime built = Files.getLastModifiedTime(libraries);
        return sources().stream().noneMatch(source -> isNewer(source, built));
    }

    /** The files and folders that a build reads. */
    private List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>(List.of(home.resolve("pom.xml"), home.resolve("conformance/pom.xml")));
        try (Stream<Path> modules = Files.list(home.resolve("conformance"))) {
            for (Path module : modules.toList()) {
                sources.add(module.resolve("pom.xml"));
                Path main = module.resolve("src/main");
                if (Files.isDirectory(main)) {
                    try (Stream<Path> files = Files.walk(main)) {
                        files.forEach(sources::add);
                    }
                }
            }
        }
        return sources.stream().filter(Files::exists).toList();
    }

    private static boolean isNewer(Path file, FileTime built) {
        try {
            return Files.getLastModifiedTime(file).compareTo(built) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }

    /** Where nothing is built there is nothing to write. The launcher of Java reads the file in the encoding of the platform. */
    void write(Path file) throws IOException {
        if (Files.exists(libraries())) {
            Charset platform = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
            Files.write(file, options(), platform);
        }
    }

    /** One a line. */
    List<String> options() throws IOException {
        String jars = MODULES.stream().map(name -> jar(name).toString()).collect(Collectors.joining(separator()));
        List<String> options = new ArrayList<>(
                List.of("-Xlog:disable", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp"));
        options.add(quoted(jars + separator() + classPath()));
        options.add(quoted("-Dworkbook.home=" + home));
        if (Files.isWritable(home.resolve(TARGET))) {
            options.add("-XX:+AutoCreateSharedArchive");
            options.add(quoted("-XX:SharedArchiveFile=" + archive()));
        }
        return options;
    }

    /** An archive of loaded classes, for a quick start. It suits only the jars that it was made from; others go. */
    private Path archive() throws IOException {
        CRC32 jars = new CRC32();
        for (String name : MODULES) {
            Path jar = jar(name);
            if (Files.exists(jar)) {
                jars.update((Files.getLastModifiedTime(jar) + " " + Files.size(jar)).getBytes("UTF-8"));
            }
        }
        Path archive = home.resolve(TARGET).resolve("start-" + Long.toHexString(jars.getValue()) + ".jsa");
        if (!Files.exists(archive)) {
            try (Stream<Path> old = Files.list(archive.getParent())) {
                for (Path other : old.filter(Launch::isArchive).toList()) {
                    other.toFile().delete(); // one that is in use stays
                }
            }
        }
        return archive;
    }

    private static boolean isArchive(Path file) {
        return file.getFileName().toString().matches("start-.*\\.jsa");
    }

    private Path jar(String module) {
        return home.resolve("conformance/" + module + "/target/" + module + "-1.0.0.jar");
    }

    private Path libraries() {
        return home.resolve(TARGET).resolve("classpath.txt");
    }

    private String classPath() throws IOException {
        return Files.readString(libraries()).strip();
    }

    private static String separator() {
        return System.getProperty("path.separator");
    }

    /** In an argument file a backslash within quotation marks stands for the character behind it. */
    private static String quoted(String option) {
        return '"' + option.replace("\\", "\\\\") + '"';
    }
}
