package realtime.workbook;

import java.util.Optional;
import realtime.workbook.chapter.Exercise;

/** Where the pages of the book are. */
final class BookPages {
    static final int PORT = 8101;

    private BookPages() {}

    /** The address under which {@code ./workbook read} serves the page of an exercise, or the first page. */
    static String address(House house, Optional<Exercise> exercise) {
        return "http://127.0.0.1:" + PORT + "/"
                + exercise.map(one -> page(house, one)).orElse("");
    }

    private static String page(House house, Exercise exercise) {
        String file = house.catalogue()
                .chapter(exercise.chapter())
                .orElseThrow()
                .file()
                .getFileName()
                .toString();
        return file.replaceFirst("\\.adoc$", ".html") + "#" + anchor(exercise);
    }

    private static String anchor(Exercise exercise) {
        return exercise.id();
    }
}
