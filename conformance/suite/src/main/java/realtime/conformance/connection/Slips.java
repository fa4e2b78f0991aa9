package realtime.conformance.connection;

import realtime.conformance.generate.OneOf;

/** Faults on any connection. */
final class Slips extends OneOf<Slip> {
    Slips() {
        super(Slip.PLAIN);
    }
}
