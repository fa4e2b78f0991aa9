package realtime.zoo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.Model;
import realtime.wire.Bytes;

/** Hashes the key with the blanks around it, but for the one behind the colon. */
final class Untrimmed implements ServerCore {
    private static final Pattern KEY = Pattern.compile("(?im)^Sec-WebSocket-Key: ?([^\r\n]*)");

    private final ServerCore core;
    private Bytes collected = Bytes.EMPTY;
    private boolean answered;

    Untrimmed(ServerCore core) {
        this.core = core;
    }

    @Override
    public Bytes receive(Bytes in) {
        collected = collected.plus(in);
        Bytes out = core.receive(in);
        Matcher key = KEY.matcher(collected.latin1());
        if (answered || out.isEmpty() || !key.find()) {
            return out;
        }
        answered = true;
        String accept = Matcher.quoteReplacement("Sec-WebSocket-Accept: " + Model.accept(key.group(1)));
        return Bytes.latin1(out.latin1().replaceFirst("Sec-WebSocket-Accept: [^\r\n]*", accept));
    }

    @Override
    public Bytes end() {
        return core.end();
    }

    @Override
    public boolean isClosed() {
        return core.isClosed();
    }
}
