package realtime.zoo.compression;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import realtime.conformance.model.ModelNegotiator;
import realtime.websocket.Extension;
import realtime.websocket.Extension.Parameter;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.zoo.Compressing;

/** Ways to read offers wrongly, or to answer them in one's own way. */
final class Offers {
    private static final DeflateNegotiator MODEL = new ModelNegotiator();

    private Offers() {}

    /** Takes each offer for another one. */
    static Compressing seen(UnaryOperator<Extension> sees) {
        return negotiating(offers -> MODEL.answer(offers.stream().map(sees).toList()));
    }

    /** Makes something else of each right answer; what it does is what the right answer says. */
    static Compressing answered(UnaryOperator<Extension> says) {
        return negotiating(offers -> MODEL.answer(offers)
                .map(agreed -> new DeflateNegotiator.Agreed(says.apply(agreed.extension()), agreed.parameters())));
    }

    /** Makes something else of the whole agreement. */
    static Compressing agreed(UnaryOperator<DeflateNegotiator.Agreed> agrees) {
        return negotiating(offers -> MODEL.answer(offers).map(agrees));
    }

    /** Looks at one offer after the other; {@code agrees} makes something else of what the first good one leads to. */
    static Compressing each(BiFunction<Extension, DeflateNegotiator.Agreed, DeflateNegotiator.Agreed> agrees) {
        return negotiating(offers -> offers.stream()
                .flatMap(offer -> MODEL.answer(List.of(offer)).map(agreed -> agrees.apply(offer, agreed)).stream())
                .findFirst());
    }

    /** A server's half of a negotiation. */
    interface Answering {
        Optional<DeflateNegotiator.Agreed> answer(List<Extension> offers);
    }

    static Compressing negotiating(Answering answering) {
        return new Compressing() {
            @Override
            public DeflateNegotiator negotiator() {
                return new ModelNegotiator() {
                    @Override
                    public Optional<Agreed> answer(List<Extension> offers) {
                        return answering.answer(offers);
                    }
                };
            }
        };
    }

    /** Without these parameters. */
    static Extension without(Extension element, String... names) {
        return new Extension(
                element.name(),
                element.parameters().stream()
                        .filter(one -> !List.of(names).contains(one.name()))
                        .toList());
    }

    /** With one parameter more. */
    static Extension with(Extension element, Parameter more) {
        return new Extension(
                element.name(),
                Stream.concat(element.parameters().stream(), Stream.of(more)).toList());
    }

    static boolean has(Extension element, String name) {
        return element.parameters().stream().anyMatch(one -> one.name().equals(name));
    }

    /** The same with other values. */
    static Extension valued(Extension element, UnaryOperator<Parameter> change) {
        return new Extension(
                element.name(), element.parameters().stream().map(change).toList());
    }
}
