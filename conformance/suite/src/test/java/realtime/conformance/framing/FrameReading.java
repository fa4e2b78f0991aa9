package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.conformance.FrameText;
import realtime.conformance.connection.CodeRule;
import realtime.conformance.model.FrameFault;
import realtime.conformance.model.ModelCloses;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** How the suite's own parts read the octets of one direction of a connection: what the book's inspector has to find too. */
final class FrameReading {
    /** A frame whose header is complete; {@code here} octets of its payload have come. */
    record Read(
            int at,
            int header,
            boolean fin,
            int rsv,
            int opcode,
            String key,
            String length,
            int here,
            String payload,
            String state) {}

    /** A message, inflated. */
    record Whole(int opcode, boolean compressed, int frames, String payload) {}

    /** A rule, the frame and the octet that break it. */
    record Found(String id, int frame, int at, boolean tolerated) {}

    /** All of it. */
    record Line(
            String octets,
            String sender,
            boolean compression,
            List<Read> frames,
            List<Whole> messages,
            List<Found> findings,
            String text) {}

    private final Bytes octets;
    private final FrameDecoder.Rules rules;
    private final MessageReading assembling = new MessageReading();
    private final List<Read> frames = new ArrayList<>();
    private final List<Whole> messages = new ArrayList<>();
    private final List<Found> findings = new ArrayList<>();
    private boolean failed;
    private boolean closed;

    private FrameReading(Bytes octets, Role sender, boolean compression) {
        this.octets = octets;
        this.rules = new FrameDecoder.Rules(sender, compression, Long.MAX_VALUE);
    }

    static Line of(Bytes octets, Role sender, boolean compression) {
        FrameReading reading = new FrameReading(octets, sender, compression);
        reading.run();
        return new Line(
                octets.toString(),
                sender == Role.CLIENT ? "client" : "server",
                compression,
                reading.frames,
                reading.messages,
                reading.findings,
                FrameText.of(octets));
    }

    private void run() {
        int at = 0;
        try {
            Optional<HeaderReader.Read> read = new ModelHeaders().read(octets);
            while (read.isPresent()) {
                at = frame(at, read.get());
                read = new ModelHeaders().read(octets.from(at));
            }
        } catch (ProtocolException e) {
            if (!failed && !closed) {
                found("WS-LEN-005", at + 2);
            }
        }
    }

    private void found(String id, int at) {
        findings.add(new Found(id, frames.size(), at, false));
    }

    private void tolerated(String id, int at) {
        findings.add(new Found(id, frames.size(), at, true));
    }

    /** Judges the frame at {@code at}; where the next one begins. */
    private int frame(int at, HeaderReader.Read read) {
        FrameHeader header = read.header();
        int from = at + read.size();
        int here = (int) Math.min(header.length(), octets.size() - from);
        Bytes travelled = octets.slice(from, from + here);
        Bytes payload =
                header.maskingKey().map(key -> ModelFrames.mask(travelled, key)).orElse(travelled);
        String state = state(at, from, read, payload);
        frames.add(new Read(
                at,
                read.size(),
                header.fin(),
                header.rsv(),
                header.opcode(),
                header.maskingKey().orElse(Bytes.EMPTY).toString(),
                Long.toString(header.length()),
                here,
                payload.toString(),
                state));
        return from + here;
    }

    private String state(int at, int from, HeaderReader.Read read, Bytes payload) {
        FrameHeader header = read.header();
        if (failed) {
            return "unread";
        }
        if (closed) {
            if (header.opcode() <= 8) {
                tolerated(header.opcode() == 8 ? "WS-CLH-005" : "WS-CLH-004", at);
            }
            return "late";
        }
        header(at, read);
        if (!failed && payload.size() < header.length()) {
            return "waiting";
        }
        if (!failed && header.opcode() == 8) {
            close(from, payload);
        } else if (!failed && header.opcode() < 8) {
            data(at, from, header, payload);
        }
        return failed ? "broken" : "read";
    }

    private void header(int at, HeaderReader.Read read) {
        for (FrameFault fault : FrameFault.of(read.header(), rules)) {
            boolean second = fault.requirement().startsWith("WS-MSK")
                    || fault.requirement().equals("WS-CTL-002");
            found(fault.requirement(), second ? at + 1 : at);
            failed = true;
        }
        int shortest = new ModelHeaders().write(read.header()).size();
        if (read.size() > shortest) {
            tolerated("WS-LEN-001", at + 1);
        }
    }

    private void close(int from, Bytes payload) {
        int code = payload.size() < 2 ? 0 : payload.at(0) << 8 | payload.at(1);
        closed = true;
        try {
            new ModelCloses().read(payload);
            if (code == 1010 && rules.sender() == Role.SERVER) {
                tolerated("WS-CLC-015", from);
            }
        } catch (ProtocolException e) {
            failed = true;
            int wrong = payload.size() < 2 ? 0 : MessageReading.wrong(payload.from(2));
            boolean reason = e.code() == 1007;
            String id = payload.size() == 1 ? "WS-CLF-002" : reason ? "WS-CLF-004" : CodeRule.requirement(code);
            found(id, reason ? from + 2 + wrong : from);
        }
    }

    private void data(int at, int from, FrameHeader header, Bytes payload) {
        MessageReading.Outcome outcome = assembling.take(header, payload);
        if (!outcome.id().isEmpty()) {
            failed = !outcome.tolerated();
            int place = outcome.octet() < 0 ? at : Math.max(at, from + outcome.octet());
            findings.add(new Found(outcome.id(), frames.size(), place, outcome.tolerated()));
        }
        outcome.message().ifPresent(messages::add);
    }
}
