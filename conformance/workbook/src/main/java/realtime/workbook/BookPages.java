package realtime.workbook;

import java.util.Optional;
import realtime.workbook.chapter.Exercise;

/** Where the pages of the book are. */
final class BookPages {
    static final int PORT = 8101;

    /** A file of the book that draws the reader's own frames. */
    static final String FRAMES_SCRIPT = "own-frames.js";

    private static final String FRAMES_CHAPTER = "06";

    private BookPages() {}

    /** The address under which {@code ./workbook read} serves the page of an exercise, or the first page. */
    static String address(House house, Optional<Exercise> exercise) {
        return "http://127.0.0.1:" + PORT + "/"
                + exercise.map(one -> page(house, one)).orElse("");
    }

    /** The place where the book draws the reader's own frames. */
    static String frames(House house) {
        return page(house, FRAMES_CHAPTER) + "#own-frames";
    }

    private static String page(House house, Exercise exercise) {
        return page(house, exercise.chapter()) + "#" + anchor(exercise);
    }

    private static String page(House house, String chapter) {
        String file = house.catalogue()
                .chapter(chapter)
                .orElseThrow()
                .file()
                .getFileName()
                .toString();
        return file.replaceFirst("\\.adoc$", ".html");
    }

    private static String anchor(Exercise exercise) {
        return exercise.id();
    }
}
