package realtime.workbook;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.conformance.tap.OwnHost;
import realtime.conformance.tap.Tap;
import realtime.conformance.tap.TapHub;
import realtime.conformance.tap.TapPages;
import realtime.reference.JettyServer;
import realtime.workbook.console.Nearest;
import realtime.workbook.grade.Learned.BrokenException;

/** {@code frames}: a page of the book on which one's own browser talks to a server, through a tap that shows every octet. */
@Command(
        name = "frames",
        description = "Starts a server with a tap in front of it, and opens the page that draws what travels.",
        footer = {
            "",
            "Examples:",
            "  ./workbook frames            your own server, as far as it is written",
            "  ./workbook frames solutions  the answer key's",
            "  ./workbook frames reference  Jetty",
            "",
            "It runs until you press Ctrl-C."
        })
final class FramesCommand extends Action {
    private static final int PORT = 8106;
    private static final List<String> SUBJECTS = List.of("exercises", "solutions", "reference");

    @Parameters(
            arity = "0..1",
            paramLabel = "SUBJECT",
            defaultValue = "exercises",
            description = "exercises, solutions or reference (default: exercises)")
    private String subject;

    @Option(names = "--port", paramLabel = "N", description = "the page's port on the loopback address (default: 8106)")
    private int port = PORT;

    @Option(names = "--no-open", description = "do not open a browser")
    private boolean noOpen;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!SUBJECTS.contains(subject)) {
            throw new UsageException("There is no subject " + subject + "." + Nearest.sentence(subject, SUBJECTS));
        }
        Check.port(port);
        Check.free(port);
        Book book = new Book(house(), console());
        if (!book.has(BookPages.FRAMES_SCRIPT) && !book.isReady()) {
            return VIOLATION;
        }
        BookServer pages = new BookServer(house().book(), port);
        try {
            serve(pages, book);
        } catch (BrokenException e) {
            console().say(e.getMessage());
            return VIOLATION;
        }
        Thread.currentThread().join();
        return OK;
    }

    private void serve(BookServer pages, Book book) throws IOException, BrokenException {
        Set<String> origins = OwnHost.origins(pages.port());
        OwnServer.Started server = start(origins);
        URI url = URI.create(server.url());
        TapHub hub = new TapHub();
        Tap tap = new Tap(url.getPort(), origins, hub);
        String tapped = "ws://127.0.0.1:" + tap.port() + url.getPath();
        pages.leave(TapPages.PATH, new TapPages(tapped, words(server.remark()), hub));
        String address = pages.start() + BookPages.frames(house());
        console().say(address);
        console().say("The tap at " + tapped + " hands on to " + words(server.remark()) + ".");
        if (!server.remark().isEmpty()) {
            console().say(server.remark());
        }
        if (!noOpen && console().terminal()) {
            book.open(address);
        }
    }

    private OwnServer.Started start(Set<String> origins) throws BrokenException {
        return switch (subject) {
            case "solutions" -> OwnServer.start(house(), house().solutions(), 0);
            case "exercises" -> OwnServer.start(house(), house().exercises(), 0);
            default -> new OwnServer.Started(JettyServer.start(origins).uri().toString(), "");
        };
    }

    /** What answers, in words. */
    private String words(String remark) {
        return switch (subject) {
            case "solutions" -> "the answer key";
            case "exercises" ->
                remark.isEmpty() ? "your own server" : "your handshake with the suite's own echo behind it";
            default -> "Jetty";
        };
    }
}
