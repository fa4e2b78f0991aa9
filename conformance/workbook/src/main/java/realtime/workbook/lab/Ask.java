package realtime.workbook.lab;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.Outcome;
import realtime.conformance.driver.TcpServer;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.wire.Bytes;

/** Asks a server on loopback, on a fresh connection, and says in a few words what it answered. */
final class Ask {
    private static final List<String> TELLING =
            List.of("Sec-WebSocket-Version", "Sec-WebSocket-Protocol", "Sec-WebSocket-Extensions", "Allow");

    private Ask() {}

    static Outcome outcome(int port, Bytes request) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        Features features = Features.echo("localhost:" + port, "/echo");
        return new TcpServer("lab", features, address, SocketFactory.getDefault()).exchange(request, Cuts.NONE);
    }

    /** The status, or what came in place of one: {@code 101}, {@code 400}, {@code closed}. */
    static String status(int port, RequestHead request) {
        return status(outcome(port, request.encode()));
    }

    /** The status, and whether the answer names version 13. */
    static String verdict(int port, RequestHead request) {
        Outcome outcome = outcome(port, request.encode());
        boolean names13 = outcome instanceof Outcome.Answer answer
                && answer.head().fields().hasToken("Sec-WebSocket-Version", "13");
        return status(outcome) + (names13 ? " naming 13" : "");
    }

    private static String status(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answer answer
            when answer.head().status() == 101 && answer.after() != Outcome.After.ECHOES -> "101 but no echo";
            case Outcome.Answer answer -> Integer.toString(answer.head().status());
            case Outcome.Closed closed -> "closed";
            case Outcome.Silent silent -> "silent";
            case Outcome.Garbage garbage -> "no HTTP";
        };
    }

    /** The status alone, whatever follows a 101. */
    static String number(int port, RequestHead request) {
        return outcome(port, request.encode()) instanceof Outcome.Answer answer
                ? Integer.toString(answer.head().status())
                : status(port, request);
    }

    /** The status with the fields that say more: {@code 426 Sec-WebSocket-Version: 13}. */
    static String full(int port, RequestHead request) {
        return outcome(port, request.encode()) instanceof Outcome.Answer answer
                ? full(answer.head())
                : status(port, request);
    }

    private static String full(ResponseHead head) {
        List<String> words = new ArrayList<>();
        words.add(Integer.toString(head.status()));
        head.fields().stream()
                .filter(field -> TELLING.stream().anyMatch(field::isNamed))
                .forEach(field -> words.add(field.toString()));
        return String.join("  ", words);
    }
}
