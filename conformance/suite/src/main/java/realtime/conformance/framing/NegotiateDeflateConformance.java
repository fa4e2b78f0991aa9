package realtime.conformance.framing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelNegotiator;
import realtime.websocket.Extension;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateNegotiator.Agreed;
import realtime.websocket.framing.DeflateParameters;
import realtime.websocket.framing.ProtocolException;

/** Exercise 05.9. */
@Judges(value = Role.BOTH, area = "compression")
public interface NegotiateDeflateConformance {
    /** About the client's window. */
    String NEVER =
            "The answer never has client_max_window_bits: we choose to bear any window of a client up to the one that it"
                    + " offered, 15 without a value.";

    /** About the answer. */
    String REPEATS = "The answer repeats, in this order, what was offered of server_no_context_takeover,"
            + " client_no_context_takeover, and server_max_window_bits with its value.";

    /** The negotiator that is judged. */
    DeflateNegotiator subject();

    @Property
    @Checks({"PMD-NEG-002", "PMD-NEG-004", "PMD-NEG-005"})
    default void theFirstOfferThatCanBeAcceptedIsAnswered() {
        for (String list : List.of(
                "permessage-deflate",
                "",
                "x-webkit-deflate-frame",
                "Permessage-Deflate, permessage-deflate; client_max_window_bits",
                "x-webkit-deflate-frame, permessage-deflate",
                "permessage-deflate; server_max_window_bits=9, permessage-deflate",
                "permessage-deflate; server_max_window_bits=7, permessage-deflate; client_max_window_bits",
                "permessage-deflate; unknown, permessage-deflate; server_no_context_takeover")) {
            answers(DeflateCases.list(list), "It takes the first one that it can accept.");
        }
    }

    @Property
    @Checks({"PMD-PAR-002", "PMD-PAR-001"})
    default void whatWasOfferedIsRepeatedInTheAgreedOrder() {
        for (String parameters : DeflateCases.OFFERS) {
            answers(DeflateCases.list("permessage-deflate" + parameters), question -> question.taskAlone(REPEATS));
        }
    }

    @Property
    @Checks({"PMD-PAR-008", "PMD-PAR-011", "PMD-PAR-013"})
    default void theWindowsAreThoseThatWereOffered() {
        for (int bits = 8; bits <= 15; bits++) {
            for (String parameters : List.of(
                    "; server_max_window_bits=" + bits,
                    "; client_max_window_bits=" + bits,
                    "; client_max_window_bits=" + bits + "; server_max_window_bits=" + (23 - bits))) {
                answers(DeflateCases.list("permessage-deflate" + parameters), question -> question.taskAlone(NEVER));
            }
        }
    }

    @Property
    @Checks("PMD-NEG-007")
    default void anOfferWithAnUnknownParameterIsPassedOver() {
        for (String parameters : DeflateCases.UNKNOWN) {
            passesOver(parameters, true);
        }
    }

    @Property
    @Checks({"PMD-NEG-008", "PMD-PAR-007"})
    default void anOfferWithAWrongValueIsPassedOver() {
        for (String parameters : DeflateCases.WRONG_VALUES) {
            passesOver(parameters, true);
        }
        passesOver("; server_max_window_bits", true);
    }

    @Property
    @Checks("PMD-NEG-009")
    default void anOfferWithAParameterTwiceIsPassedOver() {
        for (String parameters : DeflateCases.TWICE) {
            passesOver(parameters, true);
        }
    }

    @Property
    @Checks("PMD-NEG-011")
    default void anAnswerThatCannotBeReadFails() {
        for (List<String> cases : List.of(DeflateCases.UNKNOWN, DeflateCases.WRONG_VALUES, DeflateCases.TWICE)) {
            for (String parameters : cases) {
                checks("; client_max_window_bits", parameters);
            }
        }
    }

    @Property
    @Checks({"PMD-PAR-010", "PMD-PAR-008"})
    default void theServersWindowIsNoLargerThanOffered() {
        for (int bits = 8; bits <= 15; bits++) {
            for (int answered = 8; answered <= 15; answered++) {
                checks("; server_max_window_bits=" + bits, "; server_max_window_bits=" + answered);
            }
            checks("; server_max_window_bits=" + bits, "");
        }
        checks("; server_no_context_takeover", "");
        checks("; server_no_context_takeover; server_max_window_bits=10", "; server_max_window_bits=10");
    }

    @Property
    @Checks({"PMD-PAR-013", "PMD-PAR-012"})
    default void theClientsWindowWasOfferedBeforeItIsAgreed() {
        checks("", "; client_max_window_bits=15");
        checks("; server_max_window_bits=10", "; server_max_window_bits=10; client_max_window_bits=10");
        checks("; client_max_window_bits", "; client_max_window_bits");
        for (int bits = 8; bits <= 15; bits++) {
            checks("; client_max_window_bits", "; client_max_window_bits=" + bits);
            checks("; client_max_window_bits=10", "; client_max_window_bits=" + bits);
            checks("; client_max_window_bits=" + bits, "");
        }
    }

    @Property
    @Checks({"PMD-PAR-009", "PMD-PAR-004", "PMD-PAR-005"})
    default void aGoodAnswerIsUnderstood() {
        for (String parameters : DeflateCases.OFFERS) {
            checks(parameters, "");
            checks("", parameters);
        }
        for (String offered : DeflateCases.OFFERS) {
            for (String answered : DeflateCases.OFFERS) {
                checks(offered, answered);
            }
        }
    }

    @Property
    @Checks({"PMD-NEG-002", "PMD-NEG-011"})
    default void anyOfferAndAnyAnswerAreUnderstood(
            @ForAll(supplier = DeflateCases.Any.class) String offered,
            @ForAll(supplier = DeflateCases.Any.class) String answered) {
        answers(DeflateCases.list("permessage-deflate" + offered + ", permessage-deflate" + answered), "");
        checks(offered, answered);
    }

    private void passesOver(String parameters, boolean offer) {
        String why =
                ModelNegotiator.trouble(DeflateCases.element(parameters), offer).orElseThrow();
        String sentence =
                "An offer with another parameter, another value or a parameter twice is passed over, not an error."
                        + " Here " + why + ".";
        answers(DeflateCases.list("permessage-deflate" + parameters), sentence);
        answers(DeflateCases.list("permessage-deflate" + parameters + ", permessage-deflate"), sentence);
    }

    private void answers(List<Extension> offers, String sentence) {
        answers(offers, question -> question.task(sentence));
    }

    private void answers(List<Extension> offers, UnaryOperator<Question> sentence) {
        Optional<Agreed> right = new ModelNegotiator().answer(offers);
        String given = offers.stream().map(Extension::toString).collect(Collectors.joining("\n"));
        String words = offers.size() == 1 ? " " + given : "s\n" + (given.isEmpty() ? "(none)" : given);
        Question.quick(
                right,
                () -> subject().answer(offers),
                () -> sentence.apply(Question.of("answer, with the offer" + words)));
    }

    /** The requirement that a misunderstanding most likely breaks; empty: the property's own. */
    private static String about(String offered, String answered) {
        if (answered.contains("client_max_window_bits") && !offered.contains("client_max_window_bits")) {
            return "PMD-PAR-012";
        }
        boolean alone = !(offered + answered).contains("_bits");
        return !alone || !(offered + answered).contains("client_no")
                ? ""
                : offered.contains("client_no") ? "PMD-PAR-004" : "PMD-PAR-005";
    }

    /** What the task says of a good answer; empty: nothing beyond the requirement. */
    private static String sentence(String offered, String answered) {
        if (offered.contains("client_no") && !answered.contains("client_no")) {
            return "A client that offered client_no_context_takeover forgets its window even if the answer does not"
                    + " repeat it.";
        }
        if (offered.contains("client_max") && !answered.contains("client_max")) {
            return "Without client_max_window_bits in the answer the client's window has the bits that it offered; without"
                    + " a number in the offer either, 15.";
        }
        boolean unasked = Stream.of("server_no", "client_no", "server_max")
                .anyMatch(name -> answered.contains(name) && !offered.contains(name));
        return unasked
                ? "Unasked, a server may add server_no_context_takeover, client_no_context_takeover, and"
                        + " server_max_window_bits with a value."
                : "";
    }

    /** Only what a client may offer. */
    private void checks(String offered, String answered) {
        Extension offer = DeflateCases.element(offered);
        Extension answer = DeflateCases.element(answered);
        if (ModelNegotiator.trouble(offer, true).isPresent()) {
            return;
        }
        Question question = Question.of("check, with the offer\n" + offer + "\nand the answer\n" + answer)
                .breaking(about(offered, answered));
        DeflateParameters right;
        try {
            right = new ModelNegotiator().check(offer, answer);
        } catch (ProtocolException e) {
            Coded.rejects(
                    question.task("The connection fails: " + e.getMessage() + "."), List.of(e.code()), () -> subject()
                            .check(offer, answer));
            return;
        }
        String sentence = sentence(offered, answered);
        Question.quick(
                right,
                () -> subject().check(offer, answer),
                () -> sentence.isEmpty() ? question : question.taskAlone(sentence));
    }
}
