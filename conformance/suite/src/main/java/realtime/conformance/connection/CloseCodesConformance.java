package realtime.conformance.connection;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.framing.Marked;
import realtime.conformance.model.ModelCloses;
import realtime.conformance.model.ModelUtf8;
import realtime.conformance.run.Boundary;
import realtime.conformance.run.Thrown;
import realtime.todo.TodoException;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.CloseCodec;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

/** Exercise 06.2. All 65,536 codes are tried, those at the edges of a rule first. */
@Judges(value = Role.BOTH, area = "closing")
public interface CloseCodesConformance {
    /** What a codec does with everything. */
    CloseCodec MODEL = new ModelCloses();

    /** The codec that is judged. */
    CloseCodec subject(Supplier<Utf8Validator> validators);

    @Property
    @Checks({
        "WS-CLC-001",
        "WS-CLC-002",
        "WS-CLC-003",
        "WS-CLC-004",
        "WS-CLC-005",
        "WS-CLC-006",
        "WS-CLC-007",
        "WS-CLC-008"
    })
    default void everyCodeTravelsOrDoesNot() {
        CloseCodec codec = subject(ModelUtf8::new);
        IntStream.concat(CodeRule.all(), CodeRule.beyond()).forEach(code -> knows(codec, code));
    }

    @Property
    @Checks("WS-CLC-019")
    default void aScriptMayCloseWithFewCodes() {
        CloseCodec codec = subject(ModelUtf8::new);
        IntStream.concat(CodeRule.all(), CodeRule.beyond()).forEach(code -> {
            String right = "" + MODEL.isForScripts(code);
            Question question = Question.of("isForScripts(" + code + ")");
            String yours = question.returned(right, () -> "" + codec.isForScripts(code));
            question.holds(right.equals(yours), right, new Told(yours));
        });
    }

    @Property
    @Checks({
        "WS-CLC-001",
        "WS-CLC-002",
        "WS-CLC-003",
        "WS-CLC-004",
        "WS-CLC-005",
        "WS-CLC-006",
        "WS-CLC-007",
        "WS-CLC-008",
        "WS-CLF-002"
    })
    default void everyCodeIsReadOrRefused() {
        CloseCodec codec = subject(ModelUtf8::new);
        CodeRule.all().forEach(code -> {
            knows(codec, code);
            String given = "the payload " + octets(code) + " (the code " + code + ")";
            compare(code, given, one -> read(MODEL, octets(one)), one -> read(codec, octets(one)));
        });
    }

    @Property
    @Checks("WS-CLF-001")
    default void anEmptyPayloadIsAnEmptyClose() {
        CloseCodec codec = subject(ModelUtf8::new);
        Question read = Question.of("the empty payload");
        read.same(new Told(read(MODEL, Bytes.EMPTY)), new Told(read(codec, Bytes.EMPTY)));
        Question write = Question.of("a Close without code and reason is written");
        Bytes written = write.returned("the empty payload", () -> codec.write(CloseBody.EMPTY));
        write.holds(Bytes.EMPTY.equals(written), "the empty payload", written);
    }

    @Property
    @Checks("WS-CLF-002")
    default void oneOctetIsHalfACode() {
        CloseCodec codec = subject(ModelUtf8::new);
        IntStream.concat(IntStream.of(3), IntStream.range(0, 256)).forEach(octet -> {
            Bytes payload = Bytes.of((byte) octet);
            Question question = Question.of("the payload " + payload + ", a single octet");
            question.same(new Told(read(MODEL, payload)), new Told(read(codec, payload)));
        });
    }

    @Property
    @Checks({"WS-CLF-003", "WS-CLF-002"})
    default void theReasonStandsBehindTheCode(@ForAll(supplier = Reasons.class) String reason) {
        CloseCodec codec = subject(ModelUtf8::new);
        int code = reason.length() % 2 == 0 ? 1000 : 4001;
        CloseBody body = CloseBody.of(code, reason);
        readsPlainCode(codec, code);
        Bytes payload = MODEL.write(body);
        Question read = Question.of("the payload " + Words.octets(payload) + ", which says " + body);
        read.same(new Told(read(MODEL, payload)), new Told(read(codec, payload)));
        Question write = Question.of(body + " is written");
        write.same(payload, write.returned(payload.toString(), () -> codec.write(body)));
    }

    @Property
    @Checks("WS-CLF-004")
    default void aReasonThatIsNoUtf8IsRefused(@ForAll(supplier = BadReasons.class) Bytes reason) {
        CloseCodec codec = subject(ModelUtf8::new);
        Bytes payload = Bytes.hex("03 e8").plus(reason);
        readsPlainCode(codec, 1000);
        Question question =
                Question.of("the payload " + Words.octets(payload) + ": the code 1000, and a reason that is no UTF-8");
        question.same(new Told(read(MODEL, payload)), new Told(read(codec, payload)));
        readsAGoodReasonBehind(codec, payload);
    }

    @Property
    @Checks("WS-CLF-004")
    default void theValidatorsThatItIsGivenAreUsed() {
        Bytes payload = Bytes.hex("03 e8 61 78 65");
        String given = "the payload " + payload + ": the code 1000 and the reason \"axe\"";
        Told plain = new Told(read(subject(ModelUtf8::new), payload));
        Question.of(given).breaking("WS-CLF-003").same(new Told(read(MODEL, payload)), plain);
        Told told = new Told(read(subject(Marked::withoutX), payload));
        Question odd = Question.of("validators to which the letter x is no text,\nand " + given);
        odd.taskAlone(CodeRule.VALIDATORS).same(new Told("a ProtocolException with code 1007"), told);
    }

    /** A validator that has said no is of no use for another reason. */
    private void readsAGoodReasonBehind(CloseCodec codec, Bytes bad) {
        Bytes good = Bytes.hex("03 e8").plus(Bytes.latin1("bye"));
        String right = read(MODEL, good);
        if (right.equals(read(subject(ModelUtf8::new), good))) {
            Question.of("the payload " + Words.octets(good) + ", read behind " + Words.octets(bad))
                    .same(new Told(right), new Told(read(codec, good)));
        }
    }

    @Property
    @Checks({"WS-CLF-002", "WS-CLC-006", "WS-CLC-007"})
    default void everyGoodCodeIsWrittenInTwoOctets() {
        CloseCodec codec = subject(ModelUtf8::new);
        CodeRule.all().filter(MODEL::travels).forEach(code -> {
            knows(codec, code);
            Question question = Question.of("the code " + code + " is written")
                    .breaking("WS-CLF-002")
                    .taskAlone(CodeRule.TWO);
            question.same(
                    octets(code), question.returned(octets(code).toString(), () -> codec.write(CloseBody.of(code))));
        });
    }

    @Property
    @Checks({"WS-CLC-001", "WS-CLC-002", "WS-CLC-003", "WS-CLC-004", "WS-CLC-008"})
    default void noOtherCodeIsWritten() {
        CloseCodec codec = subject(ModelUtf8::new);
        IntStream.concat(CodeRule.all(), CodeRule.beyond())
                .filter(code -> !MODEL.travels(code))
                .peek(code -> knows(codec, code))
                .forEach(code -> CodeRule.question("the code " + code + " is written", code)
                        .rejects(IllegalArgumentException.class, () -> written(codec, CloseBody.of(code))));
    }

    @Property
    @Checks("WS-CLF-003")
    default void aReasonThatDoesNotFitIsNotWritten(@ForAll(supplier = LongReasons.class) String reason) {
        CloseCodec codec = subject(ModelUtf8::new);
        int size = Bytes.utf8(reason).size();
        Question.of("a reason of " + reason.length() + " characters, " + size + " octets in UTF-8")
                .rejects(IllegalArgumentException.class, () -> written(codec, CloseBody.of(1000, reason)));
    }

    @Property
    @Checks("WS-CLF-002")
    default void aReasonNeedsACode() {
        CloseCodec codec = subject(ModelUtf8::new);
        CloseBody body = new CloseBody(OptionalInt.empty(), "bye");
        Question.of("a Close without a code but with the reason \"bye\" is written")
                .taskAlone("It throws an IllegalArgumentException if there is a reason without a code.")
                .rejects(IllegalArgumentException.class, () -> written(codec, body));
    }

    /** Whether a code travels comes before what is done with it. */
    private static void knows(CloseCodec codec, int code) {
        compare(code, "travels(" + code + ")", one -> "" + MODEL.travels(one), one -> "" + codec.travels(one));
    }

    /** What stands behind the code comes after it. */
    private static void readsPlainCode(CloseCodec codec, int code) {
        Question question = Question.of("the payload " + octets(code) + " (the code " + code + ")")
                .breaking("WS-CLF-002")
                .taskAlone(CodeRule.TWO);
        question.same(new Told(read(MODEL, octets(code))), new Told(read(codec, octets(code))));
    }

    private static void compare(int code, String given, IntFunction<String> model, IntFunction<String> subject) {
        if (CodeRule.fits(code)) {
            Boundary.about("code", code, () -> judge(code, given, model, subject));
        } else {
            judge(code, given, model, subject);
        }
    }

    private static void judge(int code, String given, IntFunction<String> model, IntFunction<String> subject) {
        String right = model.apply(code);
        Question question = CodeRule.question(given, code);
        String yours = question.returned(right, () -> subject.apply(code));
        if (!right.equals(yours)) {
            question.holds(false, right, new Told(yours + CodeRule.others(code, model, subject)));
        }
    }

    /** What reading gives, in words. */
    private static String read(CloseCodec codec, Bytes payload) {
        try {
            CloseBody body = codec.read(payload);
            return body == null ? "null" : Words.close(body);
        } catch (ProtocolException e) {
            return "a ProtocolException with code " + e.code();
        } catch (TodoException e) {
            throw e; // not started is not wrong
        } catch (RuntimeException e) {
            return Thrown.words(e);
        }
    }

    private static Told written(CloseCodec codec, CloseBody body) {
        Bytes written = codec.write(body);
        return new Told(written == null ? "null" : Words.octets(written));
    }

    private static Bytes octets(int code) {
        return Bytes.of((byte) (code >> 8), (byte) code);
    }
}
