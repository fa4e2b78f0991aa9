package realtime.zoo.clients;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All clients. */
public final class ClientZoo {
    private static final List<ClientMember> ALL = Stream.of(
                    UriMistakes.all(),
                    RequestMistakes.all(),
                    AnswerMistakes.all(),
                    NegotiationMistakes.all(),
                    StreamMistakes.all(),
                    SocketClients.all(),
                    LegalClients.all())
            .flatMap(List::stream)
            .toList();

    private ClientZoo() {}

    /** The faulty ones first, in the order of what they get wrong. */
    public static List<ClientMember> all() {
        return ALL;
    }

    /** The member of this name. */
    public static Optional<ClientMember> find(String name) {
        return ALL.stream().filter(member -> member.name().equals(name)).findFirst();
    }
}
