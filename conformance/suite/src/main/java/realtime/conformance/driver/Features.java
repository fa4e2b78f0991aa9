package realtime.conformance.driver;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a server beyond its address. What is not known is not tried, and reported as unsupported.
 *
 * @param authority host and port for the {@code Host} field
 * @param secure whether it speaks TLS
 * @param path the path of its echo service, the query included
 * @param absentPath a path that it does not have
 * @param subprotocols the names that it speaks
 * @param extensions the names that it speaks
 * @param origins the origins that it lets in; empty: it lets in all
 * @param challengePath a path that demands credentials
 * @param credentials the {@code Authorization} value that opens it
 * @param redirectPath a path that redirects
 * @param plainPath a path that serves an ordinary page
 * @param services paths whose applications do more than echo
 */
public record Features(
        String authority,
        boolean secure,
        String path,
        Optional<String> absentPath,
        Set<String> subprotocols,
        Set<String> extensions,
        Set<String> origins,
        Optional<String> challengePath,
        Optional<String> credentials,
        Optional<String> redirectPath,
        Optional<String> plainPath,
        Services services) {
    public Features { // sorted, so that every run tries the same
        subprotocols = sorted(subprotocols);
        extensions = sorted(extensions);
        origins = sorted(origins);
    }

    private static Set<String> sorted(Set<String> names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /** An echo service of which only the address is known. */
    public static Features echo(String authority, String path) {
        return new Features(
                authority,
                false,
                path,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Services.NONE);
    }

    public Features secured() {
        return new Features(
                authority,
                true,
                path,
                absentPath,
                subprotocols,
                extensions,
                origins,
                challengePath,
                credentials,
                redirectPath,
                plainPath,
                services);
    }

    /** The same server at another host and port. */
    public Features withAuthority(String other) {
        return new Features(
                other,
                secure,
                path,
                absentPath,
                subprotocols,
                extensions,
                origins,
                challengePath,
                credentials,
                redirectPath,
                plainPath,
                services);
    }

    public Features withAbsentPath(String absent) {
        return new Features(
                authority,
                secure,
                path,
                Optional.of(absent),
                subprotocols,
                extensions,
                origins,
                challengePath,
                credentials,
                redirectPath,
                plainPath,
                services);
    }

    public Features withSubprotocols(String... names) {
        return new Features(
                authority,
                secure,
                path,
                absentPath,
                Set.of(names),
                extensions,
                origins,
                challengePath,
                credentials,
                redirectPath,
                plainPath,
                services);
    }

    public Features withExtensions(String... names) {
        return new Features(
                authority,
                secure,
                path,
                absentPath,
                subprotocols,
                Set.of(names),
                origins,
                challengePath,
                credentials,
                redirectPath,
                plainPath,
                services);
    }

    public Features withOrigins(String... allowed) {
        return new Features(
                authority,
                secure,
                path,
                absentPath,
                subprotocols,
                extensions,
                Set.of(allowed),
                challengePath,
                credentials,
                redirectPath,
                plainPath,
                services);
    }

    /** Paths of a fuller server: one that demands credentials, one that redirects, one that serves a page. */
    public Features withPages(String challenge, String authorization, String redirect, String page) {
        return new Features(
                authority,
                secure,
                path,
                absentPath,
                subprotocols,
                extensions,
                origins,
                Optional.of(challenge),
                Optional.of(authorization),
                Optional.of(redirect),
                Optional.of(page),
                services);
    }

    /** The same with applications that do more than echo. */
    public Features withServices(Services others) {
        return new Features(
                authority,
                secure,
                path,
                absentPath,
                subprotocols,
                extensions,
                origins,
                challengePath,
                credentials,
                redirectPath,
                plainPath,
                others);
    }
}
