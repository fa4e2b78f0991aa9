package realtime.workbook.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a learner's work into a new stub. The stub that he began with tells what is his. */
final class Transplant {
    private static final String TODO = "import static realtime.todo.Todo.todo;"; // nobody needs it who has written all

    /** A piece of the stub that is replaced. */
    private record Edit(int start, int end, String text) {}

    private final List<Edit> edits = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final List<Upgrade.Signatures> changed = new ArrayList<>();
    private final List<String> touched = new ArrayList<>();
    private final String text;

    /**
     * Does it.
     *
     * @param base the stub that the learner began with
     * @param mine the learner's file
     * @param stub the new one
     */
    Transplant(Source base, Source mine, Source stub) {
        merge(base, mine, stub);
        List<String> imports = mine.imports().stream()
                .filter(one -> !stub.imports().contains(one) && !base.imports().contains(one))
                .toList();
        if (!imports.isEmpty()) {
            edits.add(new Edit(stub.importsEnd(), stub.importsEnd(), "\n" + String.join("\n", imports)));
        }
        StringBuilder whole = new StringBuilder(stub.text());
        edits.sort(Comparator.comparingInt(Edit::start).reversed());
        edits.forEach(edit -> whole.replace(edit.start(), edit.end(), edit.text()));
        text = whole.toString();
    }

    /** Whether a file has all that is given in the stub, and a place for each hole: then it needs no other. */
    static boolean fits(Source mine, Source stub) {
        return stub.imports().stream()
                        .allMatch(one -> one.equals(TODO) || mine.imports().contains(one))
                && stub.members().stream().allMatch(given -> mine.find(given.key())
                        .filter(own -> fits(own, given))
                        .isPresent());
    }

    private static boolean fits(Source.Member own, Source.Member given) {
        if (given.isHole()) {
            return own.method().isPresent()
                    && own.method().get().shape().equals(given.method().get().shape());
        }
        boolean inside = given.hasHoles() && own.type().isPresent();
        return inside ? fits(own.type().get(), given.type().get()) : own.code().equals(given.code());
    }

    private void merge(Source base, Source mine, Source stub) {
        List<Source.Member> done = new ArrayList<>();
        for (Source.Member given : stub.members()) {
            Optional<Source.Member> own = mine.find(given.key());
            Optional<Source.Member> old = base.find(given.key());
            if (given.isHole()) {
                own.or(() -> renamed(mine, stub, given)).ifPresent(written -> {
                    done.add(written);
                    move(mine, written, given);
                });
            } else if (given.hasHoles() && own.flatMap(Source.Member::type).isPresent()) {
                Source type = given.type().get();
                merge(
                        old.flatMap(Source.Member::type).orElse(type),
                        own.get().type().get(),
                        type);
            } else if (own.isPresent()
                    && !own.get().code().equals(given.code())
                    && !old.map(Source.Member::code).equals(own.map(Source.Member::code))) {
                touched.add(given.name());
            }
        }
        StringBuilder added = new StringBuilder();
        for (Source.Member own : mine.members()) {
            boolean wasGiven = base.find(own.key())
                    .filter(old -> old.isHole() ? own.isHole() : old.code().equals(own.code()))
                    .isPresent();
            if (stub.find(own.key()).isEmpty() && !wasGiven && !done.contains(own)) {
                added.append("\n    ").append(own.text()).append('\n');
            }
        }
        edits.add(new Edit(stub.end(), stub.end(), added.toString()));
    }

    /** A written method of the same name that the new stub has not. */
    private static Optional<Source.Member> renamed(Source mine, Source stub, Source.Member hole) {
        return mine.members().stream()
                .filter(own -> own.name().equals(hole.name()) && own.method().isPresent())
                .filter(own -> stub.find(own.key()).isEmpty())
                .findFirst();
    }

    private void move(Source mine, Source.Member own, Source.Member hole) {
        if (own.isHole() || own.method().isEmpty()) {
            return;
        }
        Source.Method from = own.method().get();
        Source.Method to = hole.method().get();
        if (!from.shape().equals(to.shape())) {
            changed.add(new Upgrade.Signatures(from.signature(), to.signature()));
        } else if (from.names().equals(to.names())) {
            moved.add(hole.name());
            edits.add(new Edit(to.body(), to.end(), mine.text().substring(from.body(), from.end())));
        } else { // with its own names for the parameters
            moved.add(hole.name());
            edits.add(new Edit(to.start(), to.end(), mine.text().substring(from.start(), from.end())));
        }
    }

    /** The new file. */
    String text() {
        return text;
    }

    /** The methods that the learner has written and that are in it, by name. */
    List<String> moved() {
        return List.copyOf(moved);
    }

    /** The methods that are to be written again. */
    List<Upgrade.Signatures> changed() {
        return List.copyOf(changed);
    }

    /** What is given, and was changed by the learner: the new file has the stub's. */
    List<String> touched() {
        return List.copyOf(touched);
    }
}
