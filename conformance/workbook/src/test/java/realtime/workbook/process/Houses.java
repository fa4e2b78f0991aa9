package realtime.workbook.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import realtime.workbook.House;
import realtime.workbook.cut.Stubs;

/** Copies of the repository that a test may write to. */
final class Houses {
    private Houses() {}

    /** How many exercises the book has. */
    static int exercises() {
        return new House(Tool.ROOT).catalogue().exercises().size();
    }

    /** Copies what the tool reads; the exercises are the stubs, whatever a learner has made of them. */
    static Path copy(Path folder) throws IOException {
        for (String part : List.of("chapters", "solutions/src/main", "exercises/src/test")) {
            copy(Tool.ROOT.resolve(part), folder.resolve(part), part.equals("chapters") ? 1 : Integer.MAX_VALUE);
        }
        House house = new House(folder);
        for (Stubs.Stub stub : new Stubs(house.solutions(), house.catalogue()).all()) {
            Path file = house.exercises().resolve(stub.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, stub.source());
        }
        return folder;
    }

    /** Writes the answers over the stubs. */
    static void solve(Path folder) throws IOException {
        House house = new House(folder);
        copy(house.solutions(), house.exercises(), Integer.MAX_VALUE);
    }

    private static void copy(Path from, Path to, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(from, depth)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
