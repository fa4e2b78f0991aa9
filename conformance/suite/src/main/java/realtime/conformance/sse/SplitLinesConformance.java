package realtime.conformance.sse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.sse.LineSplitter;
import realtime.wire.Bytes;

/** Exercise 03.2. */
@Judges(value = Role.CLIENT, area = "events")
public interface SplitLinesConformance {
    /** Of a splitter whose limit does not matter. */
    int LIMIT = 1_000;

    /** A fresh splitter. */
    LineSplitter subject(int limit);

    @Property
    @Checks("SSE-LIN-001")
    default void anyOfThreeEndsALine() {
        for (String stream : List.of(
                "data: a\n",
                "data: a\r\n",
                "data: a\nid: 1\n\n",
                "data: a\r\nid: 1\r\n\r\n",
                "data: a\rid: 1\r\r",
                "\n\n\n",
                "\r\n\r\n",
                "\r\r",
                "\n\r",
                "a\n\rb\r\n",
                "a\r\n\nb\r\r\nc\n")) {
            whole(stream, "A line ends with LF, with CR, or with CR LF, which is one end and not two.");
        }
    }

    @Property
    @Checks("SSE-LIN-001")
    default void nothingElseEndsALine() {
        for (String other : List.of("\u2028", "\u2029", "\u0085", "\f", "\u000b", "\0", "\\n")) {
            whole("data: a" + other + "b\n", "A line ends with LF, with CR, or with CR LF.");
        }
    }

    @Property
    @Checks("SSE-LIN-003")
    default void aReturnEndsItsLineAtOnce() {
        String sentence = "A CR ends its line at once: nobody waits to see whether an LF follows.";
        Splitting splitting = new Splitting(subject(LIMIT));
        splitting.gives(List.of("data: a"), Bytes.utf8("data: a\r"), sentence);
        splitting.gives(List.of(""), Bytes.utf8("\r"), sentence);
        splitting.gives(List.of("data: b"), Bytes.utf8("data: b\r"), sentence);
    }

    @Property
    @Checks("SSE-LIN-002")
    default void aReturnAndALineFeedAreOneEndAlsoInTwoPieces() {
        String sentence = "CR LF is one end and not two, also if a cut comes between the two.";
        for (String stream :
                List.of("data: a\r\ndata: b\r\n\r\n", "\r\n", "\r\n\n", "a\r\n\r\nb\r\n", "a\r\r\nb\n\r\n")) {
            octetByOctet(stream, sentence);
        }
        Splitting splitting = new Splitting(subject(LIMIT));
        splitting.gives(List.of("data: a"), Bytes.utf8("data: a\r"), sentence);
        splitting.gives(List.of(), Bytes.EMPTY, sentence + " A call without octets is no news.");
        splitting.gives(List.of(), Bytes.utf8("\n"), sentence);
        splitting.gives(List.of("", "b"), Bytes.utf8("\nb\n"), sentence);
    }

    @Property
    @Checks("SSE-LIN-002")
    default void anyStreamMayBeCutAnywhere(
            @ForAll(supplier = Streams.class) Bytes stream, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        new Splitting(subject(LIMIT)).all(stream, cuts, "");
        for (int cut = 1; cut < Math.min(stream.size(), 60); cut++) {
            new Splitting(subject(LIMIT)).all(stream, Cuts.at(cut), "");
        }
    }

    @Property
    @Checks("SSE-LIN-004")
    default void aCharacterMayBeCut() {
        for (String text : List.of("\u20ac", "\u00e9", "\ud83d\ude00", "a\u20acb\u00e9c\ud83d\ude00d")) {
            octetByOctet("data: " + text + "\n\n", "The octets are UTF-8. A character may be cut.");
            Bytes stream = Bytes.utf8(text + "\n");
            for (int cut = 1; cut < stream.size(); cut++) {
                new Splitting(subject(LIMIT))
                        .all(stream, Cuts.at(cut), "The octets are UTF-8. A character may be cut.");
            }
        }
    }

    @Property
    @Checks("SSE-ENC-002")
    default void aMarkAtTheStartIsRemovedOnce() {
        String sentence = "A byte order mark (ef bb bf) is removed at the very start of the stream, once.";
        for (String stream :
                List.of("\ufeffdata: a\n\n", "\ufeff\n", "\ufeff\ufeffdata: a\n", "\ufeff: x\r\rdata: b\r\r")) {
            whole(stream, sentence);
            octetByOctet(stream, sentence);
        }
    }

    @Property
    @Checks("SSE-ENC-003")
    default void aMarkAnywhereElseIsACharacter() {
        String sentence =
                "Anywhere but at the very start of the stream a byte order mark is a character like any other.";
        for (String stream :
                List.of("\n\ufeffdata: a\n", "data: a\n\n\ufeffdata: b\n\n", "data: \ufeff\n", " \ufeffa\n")) {
            whole(stream, sentence);
            octetByOctet(stream, sentence);
        }
    }

    @Property
    @Checks({"SSE-ENC-004", "SSE-ENC-005"})
    default void octetsThatAreNoTextAreReplaced() {
        String sentence = "Octets that are no UTF-8 become U+FFFD, as Bytes.utf8 does it, and the stream goes on.";
        for (String hex : List.of("61 ff 62", "e9", "e2 82", "c3 28", "80 80", "f0 9f 98", "ed a0 80", "c0 af")) {
            Bytes stream = Bytes.join(List.of(Bytes.hex(hex), Bytes.utf8("\ndata: b\n\n")));
            new Splitting(subject(LIMIT)).all(stream, Cuts.NONE, sentence);
            new Splitting(subject(LIMIT)).all(stream, Cuts.EVERY_OCTET, sentence);
        }
    }

    /** We choose the limit: the standard has none. */
    @Property
    @Checks("SSE-LIN-002")
    default void aLineIsKeptUpToItsLimit() {
        String sentence = "The octets of one line, without its end, are at most limit;"
                + " a TooLongException comes as soon as a line has more, whether or not its end has come.";
        for (String end : List.of("\n", "\r\n", "\r")) {
            Splitting fits = new Splitting(subject(10), 10);
            fits.all(Bytes.utf8("0123456789" + end + "0123456789" + end + "0" + end), new Cuts(4, List.of()), sentence);
            new Splitting(subject(10), 10).all(Bytes.utf8(("0123456789" + end).repeat(3)), Cuts.NONE, sentence);
            new Splitting(subject(10), 10).refuses(Bytes.utf8("0123456789x" + end), sentence);
        }
        Splitting late = new Splitting(subject(10), 10);
        late.gives(List.of("a"), Bytes.utf8("a\n01234"), sentence);
        late.gives(List.of(), Bytes.utf8("56789"), sentence);
        late.refuses(Bytes.utf8("x"), sentence);
        Splitting octets = new Splitting(subject(5), 5);
        octets.gives(List.of(), Bytes.utf8("\u20ac12"), sentence);
        octets.refuses(Bytes.utf8("3"), sentence);
    }

    private void whole(String stream, String sentence) {
        new Splitting(subject(LIMIT)).all(Bytes.utf8(stream), Cuts.NONE, sentence);
    }

    private void octetByOctet(String stream, String sentence) {
        new Splitting(subject(LIMIT)).all(Bytes.utf8(stream), Cuts.EVERY_OCTET, sentence);
    }
}
