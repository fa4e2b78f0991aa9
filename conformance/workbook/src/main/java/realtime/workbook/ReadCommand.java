package realtime.workbook;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code read}: the book, in a browser. */
@Command(
        name = "read",
        description = "Serves the book on this machine and opens it; builds it first if it is stale.",
        footer = {
            "",
            "Examples:",
            "  ./workbook read",
            "  ./workbook read --port 9000 --no-open",
            "",
            "It runs until you press Ctrl-C."
        })
final class ReadCommand extends Action {
    @Option(names = "--port", paramLabel = "N", description = "the port on the loopback address (default: 8101)")
    private int port = BookPages.PORT;

    @Option(names = "--no-open", description = "do not open a browser")
    private boolean noOpen;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Check.port(port);
        Check.free(port);
        Book book = new Book(house(), console());
        if (!book.isReady()) {
            return VIOLATION;
        }
        String address = LiveBook.start(house(), port).forLife().address();
        console().say(address);
        if (!noOpen && console().terminal()) {
            book.open(address);
        }
        Thread.currentThread().join();
        return OK;
    }
}
