package realtime.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import realtime.workbook.chapter.Catalogue;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.SideBySide;
import realtime.workbook.console.Wrap;
import realtime.workbook.cut.Stubs;
import realtime.workbook.upgrade.Upgrade;

/** {@code upgrade}: a learner's work in the stubs of a newer workbook. */
@Command(
        name = "upgrade",
        description = "After a pull: puts what you have written into the new stubs, and keeps your old files.",
        footer = {
            "",
            "Examples:",
            "  git pull --no-rebase -X ours   brings the new workbook; where it meets your work, yours wins",
            "  ./workbook upgrade --dry-run   says what would be done",
            "  ./workbook upgrade",
            "",
            "What was there is kept below .workbook/backups/upgrade.",
            "Status: 0 all of it is in the new stubs, 1 something is left for you to do."
        })
final class UpgradeCommand extends Action {
    private static final int COLUMN = 70;

    @Option(names = "--dry-run", description = "only say it")
    private boolean dry;

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = house().catalogue();
        List<Stubs.Stub> stubs = new Stubs(house().solutions(), catalogue).all();
        if (stubs.isEmpty()) {
            throw new UsageException("There are no solutions in " + house().name(house().solutions())
                    + " to cut stubs from: a pull brings them.");
        }
        List<Upgrade.Outcome> outcomes = new Upgrade(
                        house().exercises(), house().stubs(), house().scratch().resolve("backups"), dry)
                .to(stubs);
        outcomes.forEach(outcome -> print(outcome, catalogue.exerciseAt(outcome.path())));
        long open = outcomes.stream().filter(UpgradeCommand::isLeft).count();
        console()
                .say(
                        outcomes.isEmpty()
                                ? "Every file of yours fits its stub; nothing was changed."
                                : (dry ? "Nothing was written. " : "") + "files: " + outcomes.size()
                                        + ", left for you: " + open
                                        + (open == 0 && !dry ? ". ./workbook grade judges all of it." : "."));
        return open == 0 ? OK : VIOLATION;
    }

    private static boolean isLeft(Upgrade.Outcome outcome) {
        return outcome.kind() == Upgrade.Kind.CHANGED || outcome.kind() == Upgrade.Kind.UNREADABLE;
    }

    private void print(Upgrade.Outcome outcome, Optional<Exercise> exercise) {
        String name = house().name(house().exercises().resolve(outcome.path()));
        console()
                .say(console()
                                .bold(String.format(
                                        "%-6s ", exercise.map(Exercise::id).orElse("given")))
                        + name);
        console()
                .say("       "
                        + switch (outcome.kind()) {
                            case NEW -> exercise.isPresent() ? "a new exercise" : "a new given file";
                            case STUB ->
                                exercise.isPresent()
                                        ? "a new stub; nothing was written in the old one"
                                        : "a new version";
                            case MOVED -> "yours is in the new stub: " + methods(outcome);
                            case CHANGED ->
                                "a signature has changed, and is to be written again"
                                        + (outcome.moved().isEmpty()
                                                ? ""
                                                : "; yours is in the new stub: " + methods(outcome));
                            case UNREADABLE -> "left alone, because it cannot be read: " + outcome.why();
                            case GONE -> "no part of the workbook any more; left alone";
                        });
        if (!outcome.touched().isEmpty()) {
            console()
                    .say("       given, and changed by you; it is the stub's again: "
                            + String.join(", ", outcome.touched()).replace("<init>", "the constructor"));
        }
        if (!outcome.changed().isEmpty()) {
            console().say("       a signature has changed: write this method again");
        }
        for (Upgrade.Signatures changed : outcome.changed()) {
            console()
                    .say(Wrap.indent(
                            SideBySide.draw(
                                    List.of("before", changed.before()), List.of("now", changed.after()), COLUMN),
                            "       "));
        }
        if (outcome.kept() != null) {
            console().say("       what was there: " + house().name(outcome.kept()));
        }
    }

    private static String methods(Upgrade.Outcome outcome) {
        return outcome.moved().isEmpty()
                ? "what you have added"
                : outcome.moved().stream().distinct().collect(Collectors.joining(", "));
    }
}
