package realtime.workbook.watch;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.progress.Progress;

/**
 * File and line to look at: what a failure names, or where the method is to be written.
 *
 * @param house where the files are
 * @param progress knows where the method is
 */
record Spot(House house, Progress progress) {
    /** Such as {@code exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java:17}, or without folders. */
    private static final Pattern PLACE = Pattern.compile("(?<path>[\\w./-]*/)?(?<file>\\w+\\.java):(?<line>\\d+)");

    /** @param told what the last failure says; empty: nothing */
    String of(Exercise exercise, String told) {
        Path file = house.exercises().resolve(exercise.sourcePath());
        Matcher place = PLACE.matcher(told);
        while (place.find()) {
            boolean here = place.group("file").equals(file.getFileName().toString());
            if (here || place.group("path") != null && isLearners(place.group())) {
                return name(here ? file : house.root().resolve(place.group("path") + place.group("file"))) + ":"
                        + place.group("line");
            }
        }
        return name(file) + ":" + progress.line(exercise);
    }

    private static boolean isLearners(String place) {
        return place.startsWith("exercises/src/main/");
    }

    /** As a person in the folder where the tool was started would write it; from elsewhere, from the top of the repository. */
    private String name(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return here.startsWith(house.root())
                ? here.relativize(file.toAbsolutePath()).toString().replace('\\', '/')
                : house.name(file);
    }
}
