package realtime.zoo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
                    LegalWords.all(),
                    LegalRefusals.all(),
                    LegalStreams.all(),
                    ToleratedServers.all(),
                    UriMistakes.all(),
                    AskingMistakes.all(),
                    BelievingMistakes.all(),
                    ReadingMistakes.all(),
                    LegalClients.all())
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
