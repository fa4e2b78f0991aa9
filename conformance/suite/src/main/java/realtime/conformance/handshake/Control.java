package realtime.conformance.handshake;

import java.lang.ref.WeakReference;
import realtime.conformance.Drawing;
import realtime.conformance.Violation;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.run.Trial;

/**
 * The positive control of a client: a plain call with a right answer must open, before the first try of a property and behind
 * its last. A client that does not open for it is no client, and passes nothing.
 */
final class Control {
    private static final int ENOUGH = 2;
    private static final WeakReference<ClientSubject> NOBODY = new WeakReference<>(null);

    /** Who has just opened, with no call since: the control behind one property is the one before the next. */
    private static WeakReference<ClientSubject> opened = NOBODY;
    /** Who failed it last, and how often in a row: a client that fails it each time is not waited for in every property. */
    private static WeakReference<ClientSubject> failed = NOBODY;

    private static int times;
    private static Violation last;

    private Control() {}

    /** Around the property that runs now; only the first call in a property does anything. */
    static synchronized void around(ClientSubject client) {
        Trial trial = Trial.current();
        trial.once("control", () -> {
            if (opened.get() != client) {
                check(client, "before");
            }
            trial.afterwards(() -> {
                if (opened.get() != client) {
                    check(client, "behind");
                }
            });
        });
    }

    /** Another call is made. */
    static synchronized void another() {
        opened = NOBODY;
    }

    /** It has opened for a right answer: that is as good as a control. */
    static synchronized void opened(ClientSubject client) {
        opened = new WeakReference<>(client);
        failed = NOBODY;
    }

    private static void check(ClientSubject client, String when) {
        if (failed.get() == client && times >= ENOUGH) {
            throw last;
        }
        ClientAttempt plain = ClientAttempt.of(client);
        ClientSeen seen = plain.make();
        if (seen.isOpen()) {
            return;
        }
        plain.demandConnection(seen);
        Violation violation = violation(plain, seen, when);
        times = failed.get() == client ? times + 1 : 1;
        failed = new WeakReference<>(client);
        last = violation;
        throw violation;
    }

    private static Violation violation(ClientAttempt plain, ClientSeen seen, String when) {
        Drawing drawing = plain.drawing(ClientExpectation.OPENS.words(), seen);
        String title = "A right answer, sent " + when + " the property, must open the connection";
        return new Violation(
                seen.asked().isPresent() ? "WS-HSV-001" : "WS-HSC-006",
                new Drawing(title, drawing.octets(), -1, "", drawing.rows()));
    }
}
