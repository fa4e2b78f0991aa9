package realtime.conformance.exercise;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import realtime.wire.Bytes;

/** Where two long answers differ, so that nobody has to compare them by eye. */
final class Differences {
    private static final int MOST = 3;
    private static final int SHORT = 8;

    private Differences() {}

    /** One line a difference; nothing where the two are plain enough, or not of a kind. */
    static Optional<String> of(Object expected, Object actual) {
        List<String> found = new ArrayList<>();
        find("", expected, actual, found);
        boolean plain = found.stream().anyMatch(String::isEmpty);
        return found.isEmpty() || plain
                ? Optional.empty()
                : Optional.of(String.join("\n", found.subList(0, Math.min(MOST, found.size()))));
    }

    private static void find(String name, Object expected, Object actual, List<String> found) {
        if (Objects.equals(expected, actual)) {
            return;
        }
        if (expected instanceof Optional<?> one
                && actual instanceof Optional<?> other
                && one.isPresent()
                && other.isPresent()) {
            find(name, one.get(), other.get(), found);
        } else if (expected instanceof List<?> many && actual instanceof List<?> others && alike(many, others)) {
            for (int i = 0; i < many.size(); i++) {
                find(name + (many.size() == 1 ? "" : "number " + (i + 1) + ", "), many.get(i), others.get(i), found);
            }
        } else if (expected instanceof Record one && actual instanceof Record other && alike(one, other)) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                String part = name.replaceFirst("\\w+$", "") + component.getName();
                find(part, Answers.value(one, component), Answers.value(other, component), found);
            }
        } else if (expected instanceof Bytes one && actual instanceof Bytes other) {
            boolean isShort = Math.max(one.size(), other.size()) <= SHORT;
            String words = isShort ? other + " instead of " + one : octets(one, other);
            found.add(isShort && name.isEmpty() ? "" : prefix(name) + words);
        } else {
            String words = prefix(name) + Answers.show(actual) + " instead of " + Answers.show(expected);
            found.add(name.isEmpty() ? "" : words);
        }
    }

    private static boolean alike(List<?> many, List<?> others) {
        return many.size() == others.size()
                && many.stream().allMatch(one -> one instanceof Record record && Answers.isFraming(record));
    }

    private static boolean alike(Record one, Record other) {
        return Answers.isFraming(one) && one.getClass() == other.getClass();
    }

    private static String prefix(String name) {
        return name.isEmpty() ? "" : name + ": ";
    }

    private static String octets(Bytes expected, Bytes actual) {
        int same = 0;
        while (same < Math.min(expected.size(), actual.size()) && expected.at(same) == actual.at(same)) {
            same++;
        }
        String sizes =
                expected.size() == actual.size() ? "" : actual.size() + " octets instead of " + expected.size() + "; ";
        if (same == expected.size() || same == actual.size()) {
            return sizes + "the first " + same + " are the same";
        }
        return sizes
                + "octet %d, counted from 0, is %02x instead of %02x"
                        .formatted(same, actual.at(same), expected.at(same));
    }
}
