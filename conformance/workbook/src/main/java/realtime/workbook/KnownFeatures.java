package realtime.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.Service;
import realtime.conformance.driver.Services;
import realtime.workbook.console.Nearest;

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

    @Option(
            names = "--service",
            paramLabel = "NAME=PATH",
            description =
                    "the path of an application that does more than echo: closes, pushes, throws, notes or limited"
                            + " (the Javadoc of Service says what each does); may be repeated")
    private Map<String, String> services = new TreeMap<>();

    @Option(names = "--limit", paramLabel = "OCTETS", description = "the longest message of the limited application")
    private int limit;

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
                Optional.ofNullable(plainPath),
                services());
    }

    private Services services() {
        Map<Service, String> paths = new EnumMap<>(Service.class);
        services.forEach((name, path) -> paths.put(service(name), path));
        return new Services(paths, limit);
    }

    private static Service service(String name) {
        return Arrays.stream(Service.values())
                .filter(service -> name(service).equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no service " + name + "."
                        + Nearest.sentence(
                                name,
                                Arrays.stream(Service.values())
                                        .map(KnownFeatures::name)
                                        .toList())));
    }

    private static String name(Service service) {
        return service.name().toLowerCase(Locale.ROOT);
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
        Services services = features.services();
        services.paths().forEach((service, path) -> options.add("--service " + quoted(name(service) + "=" + path)));
        if (services.limit() > 0) {
            options.add("--limit " + services.limit());
        }
        return options;
    }

    private static String quoted(String text) {
        return text.matches("[\\w./:@=-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
