package realtime.conformance.run;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Requirement;
import realtime.conformance.Requirements;
import realtime.conformance.Role;
import realtime.conformance.connection.ConnectionProperties;
import realtime.conformance.framing.FramingProperties;
import realtime.conformance.handshake.HandshakeProperties;
import realtime.conformance.http.HttpProperties;
import realtime.conformance.sse.SseProperties;
import realtime.conformance.wire.WireProperties;

/** Every property of the suite, and which requirements have none. */
public final class PropertyIndex {
    /**
     * One property.
     *
     * @param name interface and method
     * @param requirements ids, the one that it is meant for first
     * @param role whom it judges
     * @param area of {@code --only}
     */
    public record Entry(String name, List<String> requirements, Role role, String area) {
        /** Whether it judges whole servers or clients, and not a piece of code. */
        public boolean isOfPeers() {
            return name.contains("Properties.");
        }
    }

    private static final Map<String, Entry> ENTRIES = find();

    private PropertyIndex() {}

    /** All, by name; one that judges servers and clients alike is there twice. */
    public static Collection<Entry> all() {
        return ENTRIES.values();
    }

    /** The area of a property, by its method; nothing if the suite does not know it. */
    static Optional<String> area(Method property) {
        String name = PropertyHook.name(property);
        return all().stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::area)
                .findFirst();
    }

    /** The properties that check {@code requirement} for {@code role}. */
    public static List<Entry> of(Requirement requirement, Role role) {
        return all().stream()
                .filter(entry -> entry.requirements().contains(requirement.id()) && speaksFor(entry, requirement, role))
                .toList();
    }

    /** A piece of code that serves both roles speaks for a row only where the catalogue allows testing a codec alone. */
    private static boolean speaksFor(Entry entry, Requirement requirement, Role role) {
        return entry.role() == role
                || entry.role() == Role.BOTH && requirement.ways().contains("codec-unit");
    }

    /** The roles that a requirement binds and that can be tested. */
    public static List<Role> roles(Requirement requirement) {
        if (!requirement.isTestable()) {
            return List.of();
        }
        return requirement.role() == Role.BOTH
                ? Arrays.stream(Role.values())
                        .filter(role -> role != Role.BOTH && isSeen(requirement, role))
                        .toList()
                : List.of(requirement.role());
    }

    /** Rows for both roles name the ways in which each can be seen. */
    private static boolean isSeen(Requirement requirement, Role role) {
        return requirement.ways().contains(role == Role.SERVER ? "blackbox-server" : "blackbox-client")
                || requirement.ways().stream().allMatch("codec-unit"::equals);
    }

    private static Map<String, Entry> find() {
        Map<String, Entry> entries = new TreeMap<>();
        for (Class<?> root : roots()) {
            List<Method> methods = new ArrayList<>(List.of(root.getMethods()));
            methods.sort(Comparator.comparing(Method::getName));
            for (Method method : methods) {
                Checks checks = method.getAnnotation(Checks.class);
                if (checks != null) {
                    List.of(checks.value()).forEach(Requirements::get);
                    Entry entry = entry(root, method, List.of(checks.value()));
                    entries.put(entry.name() + " " + entry.role(), entry);
                }
            }
        }
        return entries;
    }

    private static List<Class<?>> roots() {
        List<Class<?>> roots = new ArrayList<>(HandshakeProperties.ALL);
        roots.addAll(WireProperties.ALL);
        roots.addAll(FramingProperties.ALL);
        roots.addAll(ConnectionProperties.ALL);
        roots.addAll(HttpProperties.ALL);
        roots.addAll(SseProperties.ALL);
        return roots;
    }

    private static Entry entry(Class<?> root, Method method, List<String> requirements) {
        Class<?> type = method.getDeclaringClass();
        Area area = type.getAnnotation(Area.class);
        Judges judges = judges(area == null ? type : root)
                .orElseThrow(() -> new IllegalStateException(method + " does not say whom it judges"));
        String name = PropertyHook.name(method);
        return new Entry(name, requirements, judges.value(), area == null ? judges.area() : area.value());
    }

    /** Whom the properties of {@code type} judge, if it says so. */
    static Optional<Role> role(Class<?> type) {
        return judges(type).map(Judges::value);
    }

    private static Optional<Judges> judges(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Judges.class)).or(() -> Arrays.stream(type.getInterfaces())
                .flatMap(parent -> judges(parent).stream())
                .findFirst());
    }
}
