package realtime.conformance.model;

import java.nio.charset.StandardCharsets;
import realtime.wire.Bytes;

/** An echo whose application closes when it is told to: {@code 4000 bye} (RFC 6455 section 7.1.2). */
public class ModelCloser extends ModelEcho {
    private static final int LONGEST_REASON = 123;

    private boolean closing;

    @Override
    protected void echo(int opcode, Bytes whole) {
        String[] words = new String(whole.toArray(), StandardCharsets.UTF_8).split(" ", 2);
        if (closing) {
            return; // WS-CLH-007, RFC 6455 section 5.5.1: read, and not delivered
        }
        if (!words[0].matches("\\d{1,5}")) {
            super.echo(opcode, whole);
            return;
        }
        closeByApplication(Integer.parseInt(words[0]), words.length < 2 ? "" : words[1]);
        sendByApplication("too late");
    }

    /** A code that may not travel, and a reason that is too long, are refused (WS-CLC-001). */
    protected void closeByApplication(int code, String reason) {
        Bytes text = Bytes.utf8(reason);
        if (mayArrive(code) && text.size() <= LONGEST_REASON) {
            closing = true;
            send(0x88, Bytes.of((byte) (code >> 8), (byte) code).plus(text));
        }
    }

    /** WS-DAT-001, RFC 6455 section 6.1: behind the own Close nothing is sent. */
    protected void sendByApplication(String text) {
        if (!closing) {
            send(0x81, Bytes.utf8(text));
        }
    }

    @Override
    protected void pong(Bytes payload) {
        if (!closing) {
            super.pong(payload);
        }
    }

    /** WS-CLH-005 and -011, RFC 6455 section 5.5.1: a Close that answers the own one is not answered. */
    @Override
    protected void close(Bytes payload) {
        if (closing) {
            complete();
        } else {
            super.close(payload);
        }
    }

    @Override
    protected void fail(int code) {
        if (closing) {
            end(true);
        } else {
            super.fail(code);
        }
    }
}
