package realtime.conformance.http;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.model.ModelHead;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

/** Exercise 01.2. */
@Judges(value = Role.BOTH, area = "http")
public interface ReadHeadConformance {
    /** The usual limit. */
    int LIMIT = 8_192;

    /** About the cuts. */
    String CUT = "The octets come as TCP has cut them; what has come of a line is kept for the next call.";

    /** About the limit. */
    String LIMITED =
            "A head may have as many octets as its limit. As soon as that many have come without its end, it is too"
                    + " long. What follows the head does not count.";

    /** A fresh reader at each call. */
    HeadReader subject(int limit);

    @Property
    @Checks({"HTTP-MSG-001", "HTTP-FLD-008"})
    default void aHeadIsReadInAnyCutsAndNothingBehindItIsLost(
            @ForAll(supplier = HeadTexts.Good.class) Bytes head,
            @ForAll(supplier = HeadTexts.Rests.class) Bytes rest,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        boolean isLong = rest.size() > LIMIT;
        reads(head.plus(rest), cuts, isLong ? "HTTP-FLD-008" : "HTTP-MSG-001", isLong ? LIMITED : CUT);
    }

    @Property
    @Checks("HTTP-MSG-001")
    default void theHeadMayBeCutAnywhere() {
        for (Bytes head : new HeadTexts.Good().ordered()) {
            for (int at = 1; at < head.size(); at++) {
                Bytes more = Bytes.latin1("\n:");
                reads(head.plus(more), Cuts.at(at), "HTTP-MSG-001", CUT);
            }
        }
    }

    @Property
    @Checks("HTTP-MSG-001")
    default void anOctetAbove7FIsACharacter() {
        for (int octet = 0x80; octet <= 0xFF; octet++) {
            Bytes head = HeadTexts.head("GET / HTTP/1.1", "X: a" + (char) octet + "b", "Host: c");
            reads(head, Cuts.NONE, "HTTP-MSG-001", "An octet that is 80 or above is a character of ISO-8859-1.");
        }
    }

    @Property
    @Checks("HTTP-MSG-004")
    default void emptyLinesInFrontAreSkipped(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes head = HeadTexts.head("GET / HTTP/1.1", "Host: a");
        for (String front : List.of("\r\n", "\r\n\r\n", "\r\n\r\n\r\n")) {
            reads(Bytes.latin1(front).plus(head), cuts, "HTTP-MSG-004", "Empty lines in front are skipped.");
        }
    }

    @Property
    @Checks("HTTP-FLD-002")
    default void blanksAroundAValueAreNoPartOfIt() {
        for (String value : List.of("a", " a", "a ", "\ta\t", "  a b  ", "", " ", " \t ", " a\t b ")) {
            Bytes head = HeadTexts.head("GET / HTTP/1.1", "X:" + value, "Host: a");
            reads(head, Cuts.NONE, "HTTP-FLD-002", "Blanks and tabs around the value are no part of it.");
        }
    }

    @Property
    @Checks({"HTTP-FLD-004", "HTTP-FLD-003"})
    default void aFoldIsOneBlank(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        String sentence =
                "A line that begins with a blank or a tab goes on with the value of the field above it. The two are"
                        + " joined by one blank, and blanks and tabs around the whole are no part of it.";
        for (String fold : List.of(
                "X: a\r\n b", "X: a \r\n\t \tb ", "X:\r\n a", "X: a\r\n b\r\n c", "X: a\r\n ", "X: a\r\n \r\n b")) {
            reads(HeadTexts.head("HTTP/1.1 200 OK", fold, "Y: z"), cuts, "HTTP-FLD-004", sentence);
        }
        reads(HeadTexts.head("HTTP/1.1 200 OK", "X: a", "\tb: c"), cuts, "HTTP-FLD-004", sentence);
    }

    @Property
    @Checks({"HTTP-MSG-003", "HTTP-MSG-002"})
    default void aLineEndsWithCrLfAlone() {
        HeadTexts.LINE_ENDS.forEach(this::refuses);
    }

    @Property
    @Checks("HTTP-MSG-005")
    default void nothingGoesOnWithTheStartLine() {
        HeadTexts.NO_FOLDS.forEach(this::refuses);
    }

    @Property
    @Checks({"HTTP-FLD-001", "HTTP-FLD-006"})
    default void aNameIsATokenAndEndsAtTheColon() {
        HeadTexts.NAMES.forEach(this::refuses);
    }

    @Property
    @Checks("HTTP-FLD-009")
    default void aControlCharacterIsNoPartOfAValue() {
        refuses(HeadTexts.control(0));
        for (int octet = 1; octet <= 0x7F; octet = octet == 0x1F ? 0x7F : octet + 1) {
            if (octet != '\t' && octet != '\r' && octet != '\n') {
                refuses(HeadTexts.control(octet));
            }
        }
        reads(HeadTexts.head("GET / HTTP/1.1", "X: a\tb"), Cuts.NONE, "HTTP-FLD-009", "But for the tab.");
    }

    @Property
    @Checks("HTTP-FLD-008")
    default void aHeadMayHaveSoManyOctetsAndNoMore(@ForAll(supplier = HeadTexts.Rests.class) Bytes rest) {
        Bytes head = HeadTexts.head("GET / HTTP/1.1", "X: " + "y".repeat(100));
        for (Cuts cuts : List.of(Cuts.NONE, Cuts.at(head.size()), Cuts.at(head.size() - 1), Cuts.EVERY_OCTET)) {
            new HeadReading(subject(head.size()))
                    .like(new ModelHead(head.size()), cuts.segments(head.plus(rest)), "HTTP-FLD-008", LIMITED);
        }
        for (int limit : new int[] {head.size() - 1, 20, 100}) {
            new HeadReading(subject(limit)).tooLong(limit, List.of(head.slice(0, limit)), LIMITED);
            new HeadReading(subject(limit)).tooLong(limit, List.of(head.plus(rest)), LIMITED);
            List<Bytes> two = List.of(head.slice(0, limit - 1), head.slice(limit - 1, limit));
            new HeadReading(subject(limit)).tooLong(limit, two, LIMITED);
        }
        Bytes empty = Bytes.latin1("\r\n".repeat(60));
        new HeadReading(subject(100)).tooLong(100, List.of(empty), LIMITED + " Empty lines in front count.");
    }

    private void reads(Bytes octets, Cuts cuts, String requirement, String sentence) {
        new HeadReading(subject(LIMIT)).like(new ModelHead(LIMIT), cuts.segments(octets), requirement, sentence);
    }

    /** First of all a head that breaks no rule must be read: who refuses everything refuses nothing. */
    private void refuses(HeadTexts.Broken broken) {
        Bytes good = HeadTexts.head("GET / HTTP/1.1", "Host: a");
        reads(good, Cuts.NONE, "HTTP-MSG-001", "");
        Bytes octets = Bytes.latin1(broken.text());
        for (Cuts cuts : List.of(Cuts.NONE, Cuts.EVERY_OCTET)) {
            new HeadReading(subject(LIMIT)).refused(cuts.segments(octets), broken.requirement(), broken.why());
        }
    }
}
