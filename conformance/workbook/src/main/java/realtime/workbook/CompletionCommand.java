package realtime.workbook;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code completion}: a script for bash and zsh. */
@Command(
        name = "completion",
        description = "Prints a completion script for bash and zsh.",
        footer = {"", "Example:", "  ./workbook completion > ~/.workbook-completion && . ~/.workbook-completion"})
final class CompletionCommand extends Action {
    @Override
    public Integer call() {
        String script = AutoComplete.bash("workbook", spec().root().commandLine());
        console()
                .out()
                .print(script.replace(
                        "complete -F _complete_workbook -o default workbook ",
                        "complete -F _complete_workbook -o default ./workbook workbook "));
        return OK;
    }
}
