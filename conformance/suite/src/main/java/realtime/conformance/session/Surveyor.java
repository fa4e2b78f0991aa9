package realtime.conformance.session;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Channel;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.Patience;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.UnreachableException;
import realtime.conformance.handshake.Variation;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.framing.DeflateNegotiator;

/** Asks a server what it supports, as long as it answers and there is time. */
final class Surveyor {
    private static final String SUBPROTOCOL = "Sec-WebSocket-Protocol";
    private static final String VERSION = "Sec-WebSocket-Version";

    /** Names that servers are known to speak; others have to be told. */
    private static final List<String> NAMES = List.of(
            "chat",
            "mqtt",
            "graphql-transport-ws",
            "graphql-ws",
            "v12.stomp",
            "wamp.2.json",
            "ocpp1.6",
            "soap",
            "xmpp");

    private static final List<String> PARAMETERS = List.of(
            "server_no_context_takeover",
            "client_no_context_takeover",
            "server_max_window_bits=10",
            "client_max_window_bits");

    private static final int MOST_NAMES = 8;

    private final ServerSubject server;
    private final ServerPeer peer;
    private long until;
    private final Map<String, String> found = new LinkedHashMap<>();
    private Features features;

    Surveyor(ServerSubject server) {
        this.server = server;
        this.peer = new ServerPeer(server);
        this.features = server.features();
    }

    Map<String, String> found() {
        return found;
    }

    Features features() {
        return features;
    }

    /** Whether a plain message came back; else nothing more is asked. */
    boolean ask() {
        boolean echoes = false;
        try {
            echoes = echoes();
            if (!echoes) {
                return false;
            }
            ask("versions", this::versions);
            ask("compression", this::compression);
            ask("subprotocols", this::subprotocols);
            MessageSurvey messages = new MessageSurvey(peer, this::left);
            found.put("longest message", messages.words());
            features = messages.told(features);
        } catch (UnreachableException | IOException | MalformedHeadException e) {
            found.put("stopped", "it does not answer any more: " + e.getMessage());
        } catch (Violation | Unsupported e) {
            found.put("stopped", "a plain handshake does not open any more");
        }
        return echoes;
    }

    private void ask(String name, Question question) throws IOException, MalformedHeadException {
        found.put(name, hasTime() ? question.ask() : "not asked: it took too long before");
    }

    private boolean hasTime() {
        return !left().isZero();
    }

    /** The time that is left, of that for one answer: it begins when the server has answered once. */
    private Duration left() {
        return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
    }

    private boolean echoes() {
        try (Session session = peer.open("")) {
            session.send(Sentinels.frames(true), Cuts.NONE);
            boolean echoes = session.read(now -> Sentinels.answered(now, Mark.START, true), Patience.answer());
            until = System.nanoTime() + Patience.answer().toNanos();
            found.put("echo", echoes ? "it sends back text" : "none in time");
            return echoes;
        } catch (Violation | Unsupported e) {
            found.put("handshake", "a plain one does not open");
            return false;
        }
    }

    private String versions() throws IOException, MalformedHeadException {
        RequestHead plain = Variation.PLAIN.request(features);
        ResponseHead answer = answer(plain.withFields(plain.fields().replace(VERSION, "99")));
        List<String> versions = answer.fields().list(VERSION);
        return versions.isEmpty()
                ? "it does not say (HTTP " + answer.status() + " for version 99)"
                : String.join(", ", versions);
    }

    private String compression() throws IOException, MalformedHeadException {
        Optional<String> plain = agreed(DeflateNegotiator.NAME);
        if (plain.isEmpty()) {
            return "none";
        }
        Set<String> names = new TreeSet<>(features.extensions());
        names.add(DeflateNegotiator.NAME);
        features = features.withExtensions(names.toArray(String[]::new));
        List<String> taken = new ArrayList<>();
        for (String parameter : PARAMETERS) {
            if (!hasTime()) {
                return plain.get() + "; its parameters were not all asked for: it took too long";
            }
            String name = parameter.replaceAll("=.*", "");
            agreed(DeflateNegotiator.NAME + "; " + parameter)
                    .filter(answer -> answer.contains(name))
                    .ifPresent(answer -> taken.add(name));
        }
        return plain.get() + (taken.isEmpty() ? ", no parameters" : "; also " + String.join(", ", taken));
    }

    /** What it answers to this offer, if that is an element of permessage-deflate. */
    private Optional<String> agreed(String offer) throws IOException, MalformedHeadException {
        return answer(peer.request(List.of(offer))).fields().all(Reply.EXTENSIONS).stream()
                .filter(line -> line.contains(DeflateNegotiator.NAME))
                .findFirst();
    }

    private String subprotocols() throws IOException, MalformedHeadException {
        Set<String> offered = new LinkedHashSet<>(features.subprotocols());
        offered.addAll(NAMES);
        Set<String> spoken = new TreeSet<>();
        RequestHead plain = Variation.PLAIN.request(features);
        while (spoken.size() < MOST_NAMES && hasTime()) {
            RequestHead request =
                    plain.withFields(plain.fields().without(SUBPROTOCOL).with(SUBPROTOCOL, String.join(", ", offered)));
            Optional<String> chosen =
                    answer(request).fields().first(SUBPROTOCOL).filter(offered::remove);
            if (chosen.isEmpty()) {
                break;
            }
            spoken.add(chosen.get());
        }
        if (spoken.isEmpty()) {
            return "none of those that were offered";
        }
        spoken.addAll(features.subprotocols());
        features = features.withSubprotocols(spoken.toArray(String[]::new));
        return String.join(", ", spoken);
    }

    private ResponseHead answer(RequestHead request) throws IOException, MalformedHeadException {
        try (Channel channel = server.connect()) {
            return Reply.to(request, channel).head();
        }
    }

    /** What is asked on connections of its own, and answered in words. */
    private interface Question {
        String ask() throws IOException, MalformedHeadException;
    }
}
