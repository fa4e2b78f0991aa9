package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.Negotiation;

/** What a server does with offers that no answer fits (RFC 7692 section 7). */
@Area("compression")
public interface BadOfferProperties extends PeerProperties {
    /** Parameters that there are not. */
    final class Unknown extends OneOf<String> {
        Unknown() {
            super(
                    "foo=1",
                    "foo",
                    "server_max_window",
                    "max_window_bits=10",
                    "SERVER_NO_CONTEXT_TAKEOVERS",
                    "level=\"9\"");
        }
    }

    /** Values that a parameter cannot have. */
    final class Invalid extends OneOf<String> {
        Invalid() {
            super(
                    "server_max_window_bits=7",
                    "server_max_window_bits=16",
                    "server_max_window_bits=abc",
                    "server_max_window_bits",
                    "server_max_window_bits=0",
                    "server_max_window_bits=-9",
                    "server_no_context_takeover=1",
                    "server_no_context_takeover=true",
                    "client_no_context_takeover=1",
                    "client_no_context_takeover=\"x\"");
        }
    }

    /** Numbers that are not written as a number of bits is. */
    final class Misspelt extends OneOf<String> {
        Misspelt() {
            super(
                    "server_max_window_bits=08",
                    "server_max_window_bits=015",
                    "server_max_window_bits=+9",
                    "server_max_window_bits=9.0",
                    "server_max_window_bits=0xA",
                    "server_max_window_bits=1e1");
        }
    }

    /** Windows that no client can have. */
    final class ClientWindows extends OneOf<String> {
        ClientWindows() {
            super(
                    "client_max_window_bits=7",
                    "client_max_window_bits=16",
                    "client_max_window_bits=010",
                    "client_max_window_bits=0",
                    "client_max_window_bits=abc");
        }
    }

    /** Parameters that come twice. */
    final class Repeated extends OneOf<String> {
        Repeated() {
            super(
                    "server_no_context_takeover; server_no_context_takeover",
                    "client_max_window_bits; client_max_window_bits=10",
                    "client_no_context_takeover; client_no_context_takeover",
                    "server_max_window_bits=10; server_max_window_bits=10",
                    "server_max_window_bits=10; server_no_context_takeover; server_max_window_bits=12");
        }
    }

    /** Whether a clean offer follows. */
    final class Second extends OneOf<Boolean> {
        Second() {
            super(false, true);
        }
    }

    @Property
    @Checks("PMD-NEG-007")
    default void anOfferWithAnUnknownParameterIsDeclined(
            @ForAll(supplier = Unknown.class) String parameter, @ForAll(supplier = Second.class) Boolean second) {
        declined("An offer with a parameter that is not defined", parameter, "there is no such parameter", second);
    }

    @Property
    @Checks("PMD-NEG-008")
    default void anOfferWithAnInvalidValueIsDeclined(
            @ForAll(supplier = Invalid.class) String parameter, @ForAll(supplier = Second.class) Boolean second) {
        declined("An offer with a value that the parameter cannot have", parameter, "no such value", second);
    }

    @Property
    @Checks("PMD-NEG-009")
    default void anOfferThatRepeatsAParameterIsDeclined(
            @ForAll(supplier = Repeated.class) String parameters, @ForAll(supplier = Second.class) Boolean second) {
        declined("An offer in which a parameter comes twice", parameters, "twice", second);
    }

    @Property
    @Checks("PMD-PAR-007")
    default void bitsAreADecimalNumber(
            @ForAll(supplier = Misspelt.class) String parameter, @ForAll(supplier = Second.class) Boolean second) {
        declined("A number of bits that is not written as one", parameter, "8 to 15, without a leading zero", second);
    }

    @Property
    @Checks("PMD-PAR-011")
    default void theClientsBitsAreANumberFrom8To15(
            @ForAll(supplier = ClientWindows.class) String parameter, @ForAll(supplier = Second.class) Boolean second) {
        declined("A window that no client can have", parameter, "8 to 15, or no value", second);
    }

    private void declined(String title, String parameters, String why, boolean second) {
        String[] good = second ? new String[] {"permessage-deflate"} : new String[0];
        Negotiation.of(peer(), title, good)
                .butFirst("permessage-deflate; " + parameters, parameters, why)
                .expect();
    }
}
