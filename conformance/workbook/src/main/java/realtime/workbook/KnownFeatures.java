package realtime.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import realtime.conformance.driver.Features;

/** The options that tell the suite what is known of a server. */
final class KnownFeatures {
    @Option(
            names = "--subprotocol",
            paramLabel = "NAME",
            description = "a subprotocol that the server speaks; may be repeated")
    private List<String> subprotocols = new ArrayList<>();

    @Option(
            names = "--extension",
            paramLabel = "NAME",
            description = "an extension that the server speaks; may be repeated")
    private List<String> extensions = new ArrayList<>();

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description = "an origin that it lets in, unlike others; may be repeated")
    private List<String> origins = new ArrayList<>();

    @Option(names = "--absent-path", paramLabel = "PATH", description = "a path that it does not have")
    private String absentPath;

    @Option(names = "--private-path", paramLabel = "PATH", description = "a path that demands credentials")
    private String challengePath;

    @Option(names = "--credentials", paramLabel = "TEXT", description = "the Authorization value that opens it")
    private String credentials;

    @Option(names = "--moved-path", paramLabel = "PATH", description = "a path that redirects")
    private String redirectPath;

    @Option(names = "--page-path", paramLabel = "PATH", description = "a path with an ordinary page")
    private String plainPath;

    Features of(Endpoint endpoint) {
        return new Features(
                endpoint.authority(),
                endpoint.secure(),
                endpoint.path(),
                Optional.ofNullable(absentPath),
                Set.copyOf(subprotocols),
                Set.copyOf(extensions),
                Set.copyOf(origins),
                Optional.ofNullable(challengePath),
                Optional.ofNullable(credentials),
                Optional.ofNullable(redirectPath),
                Optional.ofNullable(plainPath));
    }

    /** The options that say what {@code features} says, but for the address. */
    static List<String> options(Features features) {
        List<String> options = new ArrayList<>();
        features.subprotocols().stream().sorted().forEach(name -> options.add("--subprotocol " + quoted(name)));
        features.extensions().stream().sorted().forEach(name -> options.add("--extension " + quoted(name)));
        features.origins().stream().sorted().forEach(name -> options.add("--origin " + quoted(name)));
        features.absentPath().ifPresent(path -> options.add("--absent-path " + quoted(path)));
        features.challengePath().ifPresent(path -> options.add("--private-path " + quoted(path)));
        features.credentials().ifPresent(text -> options.add("--credentials " + quoted(text)));
        features.redirectPath().ifPresent(path -> options.add("--moved-path " + quoted(path)));
        features.plainPath().ifPresent(path -> options.add("--page-path " + quoted(path)));
        return options;
    }

    private static String quoted(String text) {
        return text.matches("[\\w./:@-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
