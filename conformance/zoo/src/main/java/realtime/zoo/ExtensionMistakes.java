package realtime.zoo;

import static realtime.zoo.Servers.faulty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelEcho;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.http.Tokens;
import realtime.websocket.Extension;
import realtime.websocket.MalformedFieldException;

/** The negotiation of extensions (RFC 6455 section 9.1). */
final class ExtensionMistakes {
    private static final String FIELD = "Sec-WebSocket-Extensions";
    private static final String DEFLATE = "permessage-deflate";

    private ExtensionMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty(
                        "extension-invented",
                        "WS-EXT-001",
                        "The server says what it can do, asked or not.",
                        Mould.extending(new PlainExtensions() {
                            @Override
                            public List<Extension> answer(List<Extension> offers, Set<String> supported) {
                                return List.of(Extension.of(DEFLATE));
                            }
                        })),
                faulty(
                        "every-extension-echoed",
                        "WS-EXT-002",
                        "The whole offer comes back.",
                        Mould.extending(new PlainExtensions() {
                            @Override
                            public List<Extension> answer(List<Extension> offers, Set<String> supported) {
                                return offers;
                            }
                        })),
                faulty(
                        "broken-list-crashes",
                        "WS-EXT-003",
                        "A list can be read: what the parser throws is not caught.",
                        Mould.saying((request, answer) -> request.fields().has(FIELD) && answer.status() == 400
                                ? RequestMistakes.crash()
                                : answer)),
                faulty(
                        "broken-list-half-read",
                        "WS-EXT-003",
                        "What stands before the first semicolon is the extension; the rest need not be read.",
                        Mould.extending(new PlainExtensions() {
                            @Override
                            public List<Extension> parse(List<String> lines) throws MalformedFieldException {
                                return super.parse(names(lines));
                            }
                        })),
                faulty(
                        "first-extension-line-only",
                        "WS-EXT-004",
                        "A field is one line, so the first line is the offer.",
                        Mould.extending(new PlainExtensions() {
                            @Override
                            public List<Extension> parse(List<String> lines) throws MalformedFieldException {
                                super.parse(lines);
                                return super.parse(lines.stream().limit(1).toList());
                            }
                        })),
                faulty(
                        "quoted-blank-accepted",
                        "WS-EXT-006",
                        "Between quotation marks everything is allowed.",
                        Mould.extending(new PlainExtensions() {
                            @Override
                            public List<Extension> parse(List<String> lines) throws MalformedFieldException {
                                return super.parse(lines.stream()
                                        .map(line -> line.replaceAll("\"[^\"]*\"", "quoted"))
                                        .toList());
                            }
                        })),
                faulty(
                        "unregistered-extension",
                        "WS-EXT-010",
                        "What one browser once offered is an extension too.",
                        Mould.extending(new PlainExtensions() {
                            @Override
                            public List<Extension> answer(List<Extension> offers, Set<String> supported) {
                                Set<String> more = new HashSet<>(supported);
                                more.add("x-webkit-deflate-frame");
                                return super.answer(offers, more);
                            }
                        })),
                faulty(
                        "compresses-unagreed",
                        "WS-EXT-011",
                        "An offer is enough to use an extension, the answer need not repeat it.",
                        new Mould() {
                            @Override
                            ResponseHead says(RequestHead request, ResponseHead answer) {
                                return answer.withFields(answer.fields().without(FIELD));
                            }

                            @Override
                            ServerCore behind(RequestHead request, ResponseHead answer) {
                                boolean offered = String.join(
                                                ",", request.fields().all(FIELD))
                                        .contains(DEFLATE);
                                return offered ? ResponseMistakes.marked() : new ModelEcho();
                            }
                        }));
    }

    /** The tokens before the first semicolon of each member. */
    private static List<String> names(List<String> lines) {
        return new ArrayList<>(lines.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(member -> Tokens.trim(member.split(";", -1)[0]))
                .filter(Tokens::isToken)
                .toList());
    }
}
