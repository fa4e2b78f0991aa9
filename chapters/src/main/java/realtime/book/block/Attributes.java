package realtime.book.block;

import java.util.HashMap;
import java.util.Map;

/** Attribute maps for Asciidoctor's nodes. */
final class Attributes {

    private Attributes() {}

    /** The given attributes with one role more. */
    static Map<String, Object> withRole(Map<String, Object> attributes, String role) {
        Map<String, Object> copy = new HashMap<>(attributes);
        copy.merge("role", role, (old, added) -> old + " " + added);
        return copy;
    }

    static Map<String, Object> folded(Map<String, Object> attributes, String role) {
        Map<String, Object> copy = withRole(attributes, role);
        copy.put("collapsible-option", "");
        return copy;
    }

    static String text(Map<String, Object> attributes, String name) {
        Object value = attributes.get(name);
        return value == null ? "" : value.toString();
    }
}
