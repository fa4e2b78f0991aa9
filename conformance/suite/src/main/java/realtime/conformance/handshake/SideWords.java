package realtime.conformance.handshake;

import java.util.List;
import java.util.stream.Stream;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;

/** The harmless sides of a handshake as changes with words, so that a drawing can name and mark them: see {@link Suspect}. */
final class SideWords {
    private SideWords() {}

    /** The same words for a change that is already made. */
    static Deviation label(Deviation change) {
        return new Deviation(change.words(), change.field(), change.requirement(), request -> request);
    }

    static List<Deviation> cuts(Attempt attempt) {
        return List.of(Deviation.line("it arrives in pieces, " + attempt.cuts(), request -> request));
    }

    static List<Deviation> order(Attempt attempt) {
        return List.of(Deviation.line("the fields come in another order", request -> request));
    }

    /** One name in other letters, then all. */
    static List<Deviation> names(Attempt attempt) {
        Stream<Deviation> single = attempt.request().fields().stream()
                .map(HeaderField::name)
                .distinct()
                .filter(name -> attempt.plain().request().fields().has(name))
                .map(name -> Deviation.of("the field name is written " + name, name, fields -> renamed(fields, name)));
        return Stream.concat(single, Stream.of(Deviation.line("the field names in other letters", request -> request)))
                .toList();
    }

    private static HeaderFields renamed(HeaderFields fields, String name) {
        return HeaderFields.of(fields.stream()
                .map(field -> field.isNamed(name) ? new HeaderField(name, field.value()) : field)
                .toList());
    }

    /** Blanks around one value, then around all. */
    static List<Deviation> padding(Attempt attempt) {
        Stream<Deviation> single = attempt.plain().request().fields().stream()
                .map(field -> Deviation.of(
                        "blanks around the value of " + field.name(),
                        field.name(),
                        fields -> fields.replace(field.name(), "  " + field.value() + " \t")));
        return Stream.concat(single, Stream.of(Deviation.line("blanks around all values", request -> request)))
                .toList();
    }

    static List<Deviation> extra(Attempt attempt) {
        return attempt.request().fields().stream()
                .filter(field -> field.name().toLowerCase(java.util.Locale.ROOT).startsWith("x-extra-"))
                .map(field -> Deviation.added(field.name(), field.value().strip()))
                .toList();
    }

    /** A list with one more member, then as it is. */
    static List<Deviation> connection(Attempt attempt) {
        int kind = attempt.variation().connection();
        Deviation list = Deviation.replaced("Connection", "keep-alive, Upgrade");
        Deviation whole =
                switch (kind) {
                    case 2 -> Deviation.of("Connection stands in two lines", "Connection", fields -> fields);
                    case 3 -> Deviation.replaced("Connection", "keep-alive,, Upgrade");
                    default -> list;
                };
        return kind == 2 ? List.of(list, whole) : List.of(whole);
    }

    /** Upgrade or Connection with its keyword in other letters. */
    static List<Deviation> keyword(Attempt attempt, String field) {
        HeaderFields fields = attempt.unchanged()
                .varied(Variation.PLAIN.withValues(attempt.variation().values()))
                .request()
                .fields();
        Deviation change = Deviation.replaced(field, fields.first(field).orElse(""));
        return List.of(change, change);
    }
}
