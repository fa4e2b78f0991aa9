package realtime.workbook;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import realtime.workbook.chapter.ChapterException;
import realtime.workbook.console.Console;
import realtime.workbook.console.Nearest;
import realtime.workbook.cut.CutException;

/** Says in a sentence what went wrong; never with a stack trace. */
record Complaints(Console console) {
    int usage(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        String nearest = "";
        if (e instanceof UnmatchedArgumentException unmatched
                && !line.getSubcommands().isEmpty()) {
            nearest = Nearest.sentence(unmatched.getUnmatched().getFirst(), visible(line));
        }
        say(sentence(e.getMessage()) + nearest);
        console.err().println("See: " + line.getCommandSpec().qualifiedName() + " --help");
        return Action.USAGE;
    }

    private static List<String> visible(CommandLine line) {
        return line.getSubcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    int failure(Exception e, CommandLine line, ParseResult parsed) {
        say(words(e));
        return Action.USAGE;
    }

    /** What to tell a person of it. */
    static String words(Exception e) {
        return switch (e) {
            case UsageException usage -> usage.getMessage();
            case ChapterException chapter -> "A chapter cannot be read. " + chapter.getMessage();
            case CutException cut -> "A solution cannot be cut. " + cut.getMessage();
            case UncheckedIOException io -> sentence(io.getMessage());
            case IOException io -> "A file could not be read or written: " + io.getMessage();
            default -> "The tool itself has failed (" + e + "), which should not happen. Details are in " + details(e);
        };
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }

    private void say(String sentence) {
        console.err().println("workbook: " + sentence);
    }

    private static String details(Exception e) {
        try {
            Path file = Files.createTempFile("workbook-failure-", ".txt");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                e.printStackTrace(writer);
            }
            return file.toString();
        } catch (IOException cannotBeWritten) {
            return "no file, because none could be written: " + cannotBeWritten.getMessage();
        }
    }
}
