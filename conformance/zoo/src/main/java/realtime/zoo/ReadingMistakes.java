package realtime.zoo;

import static realtime.zoo.Clients.faulty;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.Plan;
import realtime.conformance.driver.Reaction;
import realtime.conformance.model.ModelReader;
import realtime.http.MalformedHeadException;
import realtime.websocket.HeadAndRest;
import realtime.websocket.ResponseReader;
import realtime.wire.Bytes;

/** The octets of an answer misread, and what lies around the connection misjudged. */
final class ReadingMistakes {
    private static final int ENOUGH = 16_384;

    private ReadingMistakes() {}

    static List<Member> all() {
        return Stream.concat(octets().stream(), surroundings().stream()).toList();
    }

    private static List<Member> octets() {
        return List.of(
                faulty(
                        "interim-answer-is-the-answer",
                        "WS-HSV-001",
                        "The first answer is the answer.",
                        text(head -> Optional.of(head.replaceFirst("^HTTP/1.1 10[023-9]", "HTTP/1.1 500")))),
                faulty(
                        "accept-with-its-blanks",
                        "WS-HSV-006",
                        "What stands between colon and line end is the accept value.",
                        text(head -> Optional.of(
                                head.replaceAll("(?im)^Sec-WebSocket-Accept:(  |\t)", "Sec-WebSocket-Accept: not ")))),
                faulty(
                        "broken-head-borne",
                        "WS-HSV-008",
                        "Lines that cannot be read are skipped.",
                        text(head -> Optional.of(readable(head)))),
                faulty(
                        "huge-head-waited-for",
                        "WS-FAIL-004",
                        "A head that does not fit the buffer is still coming.",
                        text(head -> head.length() > ENOUGH ? Optional.empty() : Optional.of(head))),
                faulty(
                        "octets-above-127-stop-it",
                        "WS-HSS-020",
                        "An answer is UTF-8, and the decoder waits for the rest of a character.",
                        text(head -> head.chars().anyMatch(c -> c > 127) ? Optional.empty() : Optional.of(head))),
                faulty(
                        "cut-answer-lost",
                        "WS-HSV-010",
                        "One read from the socket returns one answer.",
                        ClientMould.reading(CutAnswer::new)),
                faulty(
                        "frames-behind-dropped",
                        "WS-HSV-010",
                        "The buffer of the answer is thrown away with the answer.",
                        ClientMould.reading(Dropping::new)));
    }

    private static List<Member> surroundings() {
        return List.of(
                faulty(
                        "failure-not-told",
                        "WS-HSC-002",
                        "Who cannot connect tries again, without a word.",
                        client -> new Surroundings(client) {
                            @Override
                            public Reaction callNobody(Call call) {
                                return new Reaction.NoConnection("", false);
                            }
                        }),
                faulty(
                        "tunnel-to-port-80",
                        "WS-HSC-003",
                        "A proxy is asked for the host; the port is its business.",
                        client -> new Surroundings(client) {
                            @Override
                            String tunnel(String host, int port) {
                                return host + ":80";
                            }
                        }),
                faulty(
                        "wss-without-tls",
                        "WS-HSC-004",
                        "wss is a name, the octets are the same.",
                        client -> new Surroundings(client) {
                            @Override
                            boolean speaksTls() {
                                return false;
                            }
                        }),
                faulty(
                        "every-certificate-trusted",
                        "WS-HSC-004",
                        "Encrypted is encrypted, by whomever.",
                        client -> new Surroundings(client) {
                            @Override
                            boolean trusts(Plan.Security security) {
                                return true;
                            }
                        }),
                faulty(
                        "server-not-named",
                        "WS-HSC-005",
                        "The server knows its name, so the ClientHello need not say it.",
                        ReadingMistakes::withoutName));
    }

    private static ClientSubject withoutName(ClientSubject client) {
        return new Surroundings(client) {
            @Override
            String serverName(String host) {
                return "";
            }
        };
    }

    private static ClientMould text(Function<String, Optional<String>> head) {
        return ClientMould.reading(() -> new TextReader(head));
    }

    /** The lines that a patient parser understands. */
    private static String readable(String head) {
        return Stream.of(head.split("\r\n"))
                .filter(line -> line.startsWith("HTTP/") || line.matches("[A-Za-z-]+:.*"))
                .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
    }

    /** Wants the whole head in its first chunk. */
    private static final class CutAnswer implements ResponseReader {
        private final ModelReader model = new ModelReader();

        @Override
        public Optional<HeadAndRest> read(Bytes chunk) throws MalformedHeadException {
            Optional<HeadAndRest> answer = model.read(chunk);
            if (answer.isEmpty()) {
                throw new MalformedHeadException(chunk.size(), "the answer ends too early");
            }
            return answer;
        }
    }

    /** Forgets what came behind the head. */
    private static final class Dropping implements ResponseReader {
        private final ModelReader model = new ModelReader();

        @Override
        public Optional<HeadAndRest> read(Bytes chunk) throws MalformedHeadException {
            Optional<HeadAndRest> answer = model.read(chunk);
            return answer.filter(read -> read.head().status() == 101)
                    .map(read -> new HeadAndRest(read.head(), Bytes.EMPTY))
                    .or(() -> answer);
        }
    }
}
