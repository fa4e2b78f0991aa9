package realtime.zoo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import realtime.zoo.compression.ClientDeflateMistakes;
import realtime.zoo.compression.DeflateMistakes;
import realtime.zoo.compression.LegalCompressingClients;
import realtime.zoo.compression.LegalCompressors;
import realtime.zoo.compression.MessageMistakes;
import realtime.zoo.compression.OfferMistakes;
import realtime.zoo.compression.WindowMistakes;
import realtime.zoo.wire.ApplicationMistakes;
import realtime.zoo.wire.ClientMistakes;
import realtime.zoo.wire.CloseMistakes;
import realtime.zoo.wire.ClosingMistakes;
import realtime.zoo.wire.ControlMistakes;
import realtime.zoo.wire.ConversationMistakes;
import realtime.zoo.wire.FragmentMistakes;
import realtime.zoo.wire.FrameMistakes;
import realtime.zoo.wire.LegalEchoes;
import realtime.zoo.wire.LengthMistakes;
import realtime.zoo.wire.LimitMistakes;
import realtime.zoo.wire.MaskMistakes;
import realtime.zoo.wire.NoteMistakes;
import realtime.zoo.wire.TextMistakes;

/** All members. */
public final class Zoo {
    private static final List<Member> ALL = Stream.of(
                    AcceptMistakes.all(),
                    RequestMistakes.all(),
                    FieldMistakes.all(),
                    KeyAndVersionMistakes.all(),
                    ResponseMistakes.all(),
                    SubprotocolMistakes.all(),
                    ExtensionMistakes.all(),
                    ServiceMistakes.all(),
                    FrameMistakes.all(),
                    LengthMistakes.all(),
                    MaskMistakes.all(),
                    FragmentMistakes.all(),
                    ControlMistakes.all(),
                    TextMistakes.all(),
                    CloseMistakes.all(),
                    ClosingMistakes.all(),
                    ConversationMistakes.all(),
                    ApplicationMistakes.all(),
                    NoteMistakes.all(),
                    LimitMistakes.all(),
                    OfferMistakes.all(),
                    WindowMistakes.all(),
                    MessageMistakes.all(),
                    DeflateMistakes.all(),
                    LegalWords.all(),
                    LegalRefusals.all(),
                    LegalStreams.all(),
                    LegalEchoes.all(),
                    LegalCompressors.all(),
                    ToleratedServers.all(),
                    UriMistakes.all(),
                    AskingMistakes.all(),
                    BelievingMistakes.all(),
                    ReadingMistakes.all(),
                    ClientMistakes.all(),
                    ClientDeflateMistakes.all(),
                    Twins.of(FrameMistakes.all()),
                    Twins.of(LengthMistakes.all()),
                    Twins.of(FragmentMistakes.all()),
                    Twins.of(ControlMistakes.all()),
                    Twins.of(TextMistakes.all()),
                    Twins.of(CloseMistakes.all()),
                    Twins.of(ClosingMistakes.all()),
                    Twins.whole(ConversationMistakes.all()),
                    Twins.whole(ApplicationMistakes.all()),
                    Twins.whole(LimitMistakes.all()),
                    Twins.whole(WindowMistakes.all()),
                    Twins.whole(MessageMistakes.all()),
                    Twins.whole(DeflateMistakes.all()),
                    LegalClients.all(),
                    LegalCompressingClients.all(),
                    Twins.of(LegalEchoes.all()),
                    Twins.whole(LegalCompressors.echoes()))
            .flatMap(List::stream)
            .toList();

    private Zoo() {}

    /** The faulty ones first, in the order of what they get wrong. */
    public static List<Member> all() {
        return ALL;
    }

    /** The member of this name. */
    public static Optional<Member> find(String name) {
        return ALL.stream().filter(member -> member.name().equals(name)).findFirst();
    }
}
