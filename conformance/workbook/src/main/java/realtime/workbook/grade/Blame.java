package realtime.workbook.grade;

import realtime.workbook.grade.ChildProcess.End;

/** The sentences for an exercise that brought its process down. */
final class Blame {
    private Blame() {}

    static String stuck(String place, String property) {
        return "It does not come to an end: after seconds in " + property + " it was still running" + at(place)
                + ". Is there a loop, or a wait, that never ends?";
    }

    static String exit(String place) {
        return "It ended the whole Java process" + at(place)
                + ". Code that others call never does that: return, or throw an exception.";
    }

    static String threads(String names) {
        return "It left a thread running (" + names + "). Whoever starts a thread must see that it ends.";
    }

    /** Without a note of the child itself. */
    static String end(End end, int status) {
        if (end == End.SILENT) {
            return "Nothing was heard of it for half a minute, so it was stopped.";
        }
        return status == Child.OUT_OF_MEMORY
                ? "It exhausted the memory: 256 MB are all there is."
                : "The Java process ended in the middle of it, without a word (status " + status + ").";
    }

    private static String at(String place) {
        return place.isEmpty() ? "" : " at " + place;
    }
}
