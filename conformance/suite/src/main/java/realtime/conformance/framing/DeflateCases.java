package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;
import realtime.conformance.model.ModelExtensions;
import realtime.websocket.Extension;
import realtime.websocket.MalformedFieldException;

/** Parameters of permessage-deflate, as they stand behind its name. */
final class DeflateCases {
    static final List<String> OFFERS = List.of(
            "",
            "; server_no_context_takeover",
            "; client_no_context_takeover",
            "; client_max_window_bits",
            "; server_max_window_bits=10",
            "; client_max_window_bits=10",
            "; server_max_window_bits=15",
            "; client_no_context_takeover; server_no_context_takeover",
            "; server_max_window_bits=12; client_max_window_bits; server_no_context_takeover",
            "; client_max_window_bits=9; server_max_window_bits=9; client_no_context_takeover; server_no_context_takeover");

    static final List<String> UNKNOWN = List.of(
            "; unknown",
            "; unknown=1",
            "; window_bits=10",
            "; Server_No_Context_Takeover",
            "; server_max_window_bits=10; x");

    static final List<String> WRONG_VALUES = List.of(
            "; server_max_window_bits=7",
            "; server_max_window_bits=16",
            "; server_max_window_bits=08",
            "; server_max_window_bits=010",
            "; server_max_window_bits=+9",
            "; server_max_window_bits=9.0",
            "; server_max_window_bits=abc",
            "; server_max_window_bits=0",
            "; server_max_window_bits=99999999999",
            "; client_max_window_bits=7",
            "; client_max_window_bits=16",
            "; client_max_window_bits=010",
            "; client_max_window_bits=x",
            "; server_no_context_takeover=1",
            "; server_no_context_takeover=true",
            "; client_no_context_takeover=1",
            "; client_no_context_takeover=10");

    static final List<String> TWICE = List.of(
            "; server_no_context_takeover; server_no_context_takeover",
            "; client_no_context_takeover; client_no_context_takeover",
            "; server_max_window_bits=10; server_max_window_bits=10",
            "; client_max_window_bits=10; client_max_window_bits=11",
            "; client_max_window_bits=10; server_no_context_takeover; client_max_window_bits=10");

    private DeflateCases() {}

    /** One element with these parameters. */
    static Extension element(String parameters) {
        return list("permessage-deflate" + parameters).getFirst();
    }

    static List<Extension> list(String line) {
        try {
            return new ModelExtensions().parse(List.of(line));
        } catch (MalformedFieldException e) {
            throw new IllegalStateException("the suite's own offer is malformed: " + line, e);
        }
    }

    /** Up to four of all parameters there are, and of those there are not. */
    static final class Any implements Ordered<String> {
        @Override
        public List<String> ordered() {
            return OFFERS;
        }

        @Override
        public Arbitrary<String> get() {
            List<String> single = new ArrayList<>(List.of("; unknown", "; server_max_window_bits=7"));
            for (String name : List.of("server", "client")) {
                single.add("; " + name + "_no_context_takeover");
                single.add("; " + name + "_max_window_bits");
                for (int bits = 8; bits <= 15; bits++) {
                    single.add("; " + name + "_max_window_bits=" + bits);
                }
            }
            return Arbitraries.of(single).list().ofMaxSize(4).map(parameters -> String.join("", parameters));
        }
    }
}
