package realtime.workbook.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A learner's work in a new stub.
 *
 * @param text the new file
 * @param moved the methods whose bodies are the learner's, by name
 * @param changed the methods whose signature is another one now: they are to be written again
 */
record Transplant(String text, List<String> moved, List<Changed> changed) {
    private static final String TODO = "import static realtime.todo.Todo.todo;"; // nobody needs it who has written all

    /**
     * A method that could not be moved.
     *
     * @param before its signature in the learner's file
     * @param after the one in the stub
     */
    record Changed(String before, String after) {}

    /**
     * Puts the learner's bodies into the holes of the stub, and what he has added (helpers, fields, types, imports) behind its
     * members. What is given is the stub's.
     */
    static Transplant of(Source mine, Source stub) {
        List<String> moved = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<Source.Member> replaced = new ArrayList<>();
        StringBuilder text = new StringBuilder(stub.text());
        List<Source.Member> holes = stub.members().stream().filter(stub::isHole).toList();
        String added = added(mine, stub, holes, changed, replaced);
        text.insert(stub.end(), added);
        for (Source.Member hole : holes.reversed()) {
            Optional<Source.Member> own = mine.find(hole.key()).filter(Source.Member::isMethod);
            if (own.isPresent() && !mine.isHole(own.get())) {
                text.replace(hole.bodyStart(), hole.bodyEnd(), mine.body(own.get()));
                moved.addFirst(hole.name());
            }
        }
        List<String> imports = mine.imports().stream()
                .filter(one -> !stub.imports().contains(one))
                .toList();
        if (!imports.isEmpty()) {
            text.insert(stub.importsEnd(), "\n" + String.join("\n", imports));
        }
        return new Transplant(text.toString(), List.copyOf(moved), List.copyOf(changed));
    }

    /** Whether a file has all that is given in the stub, and a place for each hole: then it needs no other. */
    static boolean fits(Source mine, Source stub) {
        return stub.imports().stream()
                        .allMatch(one -> one.equals(TODO) || mine.imports().contains(one))
                && stub.members().stream().allMatch(given -> mine.find(given.key())
                        .filter(own -> stub.isHole(given) || own.code().equals(given.code()))
                        .isPresent());
    }

    private static String added(
            Source mine, Source stub, List<Source.Member> holes, List<Changed> changed, List<Source.Member> replaced) {
        for (Source.Member hole : holes) {
            if (mine.find(hole.key()).isEmpty()) {
                mine.members().stream()
                        .filter(own -> own.isMethod() && own.name().equals(hole.name()))
                        .filter(own -> stub.find(own.key()).isEmpty() && !mine.isHole(own))
                        .findFirst()
                        .ifPresent(own -> {
                            changed.add(new Changed(own.signature(), hole.signature()));
                            replaced.add(own);
                        });
            }
        }
        StringBuilder added = new StringBuilder();
        for (Source.Member own : mine.members()) {
            boolean given = own.name().equals("<init>"); // we choose: constructors are, in every exercise
            if (stub.find(own.key()).isEmpty() && !given && !replaced.contains(own) && !mine.isHole(own)) {
                added.append("\n    ").append(own.text()).append('\n');
            }
        }
        return added.toString();
    }
}
