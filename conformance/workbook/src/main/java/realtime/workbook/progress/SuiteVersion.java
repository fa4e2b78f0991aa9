package realtime.workbook.progress;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import realtime.conformance.run.SuiteRun;
import realtime.wire.Bytes;

/** Which suite judges: a name that changes with any class or resource of it, and with the contracts. */
final class SuiteVersion {
    private static final String NOW = of(List.of(SuiteRun.class, Bytes.class));

    private SuiteVersion() {}

    /** That of this process. */
    static String now() {
        return NOW;
    }

    private static String of(List<Class<?>> members) {
        CRC32 sum = new CRC32();
        for (Class<?> member : members) {
            try {
                Path place = Path.of(member.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                for (String line : Files.isDirectory(place) ? ofFolder(place) : ofJar(place)) {
                    sum.update(line.getBytes());
                }
            } catch (IOException | java.net.URISyntaxException e) {
                throw new IllegalStateException("the suite's own classes cannot be read: " + e.getMessage(), e);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    /** By the sums in the jar's directory: a jar that is built again from the same sources is the same suite. */
    private static List<String> ofJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.getName().startsWith("META-INF/"))
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .sorted()
                    .toList();
        }
    }

    /** In an IDE or a test; by size, which tells enough there. */
    private static List<String> ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .map(file -> folder.relativize(file.toPath()) + " " + file.length())
                    .sorted()
                    .toList();
        }
    }
}
