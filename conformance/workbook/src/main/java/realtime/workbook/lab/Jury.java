package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;

/** Sixteen handshakes before the servers of others: the book's table, as comma-separated values. */
final class Jury implements Experiment {
    private static final String SWITCHED = "101";
    private static final String REFUSED = "4\\d\\d.*";
    private static final String HTTP = "200|4\\d\\d.*|50[15]";
    private static final String NOTHING = "";

    /**
     * One row.
     *
     * @param rule what the standards allow, in words
     * @param strict the cells that they ask for
     * @param tolerated the cells that the suite lets pass with a note
     */
    private record Case(String label, String rule, String strict, String tolerated, UnaryOperator<RequestHead> change) {
        /** A cell in bold is outside, a cell in italics is tolerated. */
        String mark(String cell) {
            return cell.matches(strict) ? cell : cell.matches(tolerated) ? "_" + cell + "_" : "*" + cell + "*";
        }
    }

    @Override
    public String name() {
        return "jury";
    }

    @Override
    public String summary() {
        return "sixteen handshakes before the servers of others, as CSV";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.others()) {
            List<String> head = peers.head("Handshake");
            head.add(1, "RFC");
            out.println(String.join(",", head));
            for (Case one : cases()) {
                List<String> cells = new ArrayList<>(List.of("\"" + one.label() + "\"", "\"" + one.rule() + "\""));
                peers.all().forEach(peer -> cells.add(one.mark(peer.verdict(one.change()))));
                out.println(String.join(",", cells));
            }
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>(opening());
        cases.addAll(requestLine());
        cases.addAll(webSocketFields());
        return cases;
    }

    private static List<Case> opening() {
        return List.of(
                fields("nothing unusual", "101", SWITCHED, NOTHING, fields -> fields),
                fields("an unknown field", "101", SWITCHED, NOTHING, fields -> fields.with("X-Banana", "7")),
                set("Upgrade", "WebSocket", "101", SWITCHED, NOTHING),
                set("Connection", "keep-alive, Upgrade", "101", SWITCHED, NOTHING),
                set("Upgrade", "chat/2, websocket", "101, or 4xx with a note", SWITCHED, REFUSED));
    }

    private static List<Case> requestLine() {
        return List.of(
                new Case("`POST`", "an error", REFUSED + "|501", NOTHING, good -> good.withMethod("POST")),
                new Case("`HTTP/1.0`", "anything but 101", HTTP, NOTHING, good -> good.withVersion("HTTP/1.0")),
                fields("no `Host`", "400", "400", REFUSED, fields -> fields.without("Host")),
                fields("no `Upgrade`", "anything but 101", HTTP, NOTHING, fields -> fields.without("Upgrade")),
                set("Connection", "keep-alive", "anything but 101", HTTP, NOTHING));
    }

    private static List<Case> webSocketFields() {
        return List.of(
                fields("no key", "4xx", REFUSED, NOTHING, fields -> fields.without("Sec-WebSocket-Key")),
                fields(
                        "a key of 15 octets",
                        "4xx, or 101 with a note",
                        REFUSED,
                        SWITCHED,
                        fields -> fields.replace("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAA")),
                fields(
                        "two keys",
                        "4xx",
                        REFUSED,
                        NOTHING,
                        fields -> fields.with("Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDw==")),
                set("Sec-WebSocket-Version", "8", "400 or 426, naming 13", "4(00|26) naming 13", NOTHING),
                fields(
                        "subprotocol `a b`",
                        "4xx",
                        REFUSED,
                        NOTHING,
                        fields -> fields.with("Sec-WebSocket-Protocol", "a b")),
                fields(
                        "extension `;`",
                        "4xx, or 101 with a note",
                        REFUSED,
                        SWITCHED,
                        fields -> fields.with("Sec-WebSocket-Extensions", ";")));
    }

    private static Case set(String name, String value, String rule, String strict, String tolerated) {
        return fields("`" + name + ": " + value + "`", rule, strict, tolerated, fields -> fields.replace(name, value));
    }

    private static Case fields(
            String label, String rule, String strict, String tolerated, UnaryOperator<HeaderFields> change) {
        return new Case(label, rule, strict, tolerated, good -> good.withFields(change.apply(good.fields())));
    }
}
