package realtime.conformance.driver;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The paths behind which a server has more than its echo.
 *
 * @param paths of those that there are
 * @param limit of {@link Service#LIMITED}, in octets; 0 if there is none
 */
public record Services(Map<Service, String> paths, int limit) {
    public static final Services NONE = new Services(Map.of(), 0);

    public Services {
        Map<Service, String> sorted = new EnumMap<>(Service.class);
        sorted.putAll(paths);
        paths = Collections.unmodifiableMap(sorted);
    }

    /** All of them, at the paths {@code /closes}, {@code /pushes} and so on. */
    public static Services all(int limit) {
        Map<Service, String> paths = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            paths.put(service, path(service));
        }
        return new Services(paths, limit);
    }

    private static String path(Service service) {
        return switch (service) {
            case CLOSES -> "/closes";
            case PUSHES -> "/pushes";
            case THROWS -> "/throws";
            case NOTES -> "/notes";
            case LIMITED -> "/limited";
        };
    }

    /** The path of one of them. */
    public Optional<String> find(Service service) {
        return Optional.ofNullable(paths.get(service));
    }
}
