package realtime.conformance.driver;

import java.util.List;
import java.util.Set;
import realtime.conformance.Unsupported;

/**
 * What is known of a client. What it cannot be told is not tried, and reported as unsupported.
 *
 * @param abilities what it can be told
 * @param extensions the names that it can be told to offer
 * @param connections how many connections a statistical property may ask it for; at least 2
 * @param limit of its application with {@link Service#LIMITED}, in octets; 0 if it has none
 */
public record ClientFeatures(Set<Ability> abilities, List<String> extensions, int connections, int limit) {
    private static final int MANY = 64;

    public ClientFeatures {
        abilities = Set.copyOf(abilities);
        extensions = List.copyOf(extensions);
    }

    /** Without an application whose limit is known. */
    public ClientFeatures(Set<Ability> abilities, List<String> extensions, int connections) {
        this(abilities, extensions, connections, 0);
    }

    public static ClientFeatures of(Ability... abilities) {
        return new ClientFeatures(Set.of(abilities), List.of(), MANY);
    }

    public ClientFeatures withExtensions(String... names) {
        return new ClientFeatures(abilities, List.of(names), connections, limit);
    }

    /** With an application whose longest message is known. */
    public ClientFeatures withLimit(int octets) {
        return new ClientFeatures(abilities, extensions, connections, octets);
    }

    /** Whether a connection costs so much that what one has shown should not be asked for once more. */
    public boolean isCostly() {
        return connections < MANY;
    }

    public boolean has(Ability ability) {
        return abilities.contains(ability);
    }

    /**
     * Goes on only if the client has this ability.
     *
     * @throws Unsupported if it has not
     */
    public void require(Ability ability) {
        if (!has(ability)) {
            throw new Unsupported("the client " + ability.missing());
        }
    }

    /**
     * Goes on only if the client can be told to offer so many extensions.
     *
     * @throws Unsupported if it can not
     */
    public void requireExtensions(int count) {
        if (extensions.size() < count) {
            throw new Unsupported(
                    "the client cannot be told to offer " + (count == 1 ? "an extension" : count + " extensions"));
        }
    }
}
