package realtime.conformance.http;

import java.util.List;
import java.util.Optional;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.run.Trial;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.http.message.BadMessageException;
import realtime.http.message.BodyLength;
import realtime.http.message.BodyRule;

/** Asks a rule how long the bodies behind some heads are. */
record LengthAsking(BodyRule rule) {
    /** Two requests that everybody can read: who refuses everything refuses nothing. */
    void control() {
        request(new BodyLength.Counted(5), "POST", "HTTP-LEN-007", "", "Content-Length", "5");
        request(new BodyLength.Chunked(), "POST", "HTTP-CHK-009", "", "Transfer-Encoding", "chunked");
    }

    void request(BodyLength right, String method, String requirement, String sentence, String... fields) {
        RequestHead head = new RequestHead(method, "/", "HTTP/1.1", HeaderFields.of(fields));
        Question.quick(right, () -> rule.ofRequest(head), () -> question(head, requirement, sentence));
    }

    void refused(
            List<Integer> statuses, String requirement, String why, String method, String version, String... fields) {
        RequestHead head = new RequestHead(method, "/", version, HeaderFields.of(fields));
        Statuses.rejects(question(head, requirement, ""), statuses, why, () -> rule.ofRequest(head), Answers::show);
    }

    void sameTwice(String... fields) {
        RequestHead head = new RequestHead("POST", "/", "HTTP/1.1", HeaderFields.of(fields));
        Question question = question(head, "HTTP-LEN-007", "");
        String expected = Answers.show(new BodyLength.Counted(5)) + ", or a BadMessageException with status 400";
        Trial.current().beginCheck();
        BodyLength yours = question.returned(expected, () -> {
            try {
                return rule.ofRequest(head);
            } catch (BadMessageException e) {
                question.holds(e.status() == 400, expected, new Question.Told("status " + e.status()));
                return new BodyLength.Counted(5);
            }
        });
        question.holds(new BodyLength.Counted(5).equals(yours), expected, yours);
    }

    void response(BodyLength right, String method, int status, String requirement, String sentence, String... fields) {
        ResponseHead head = new ResponseHead(status, "", HeaderFields.of(fields));
        Question.quick(right, () -> rule.ofResponse(method, head), () -> question(method, head, requirement, sentence));
    }

    void brokenResponse(String requirement, String... fields) {
        ResponseHead head = new ResponseHead(200, "OK", HeaderFields.of(fields));
        Statuses.rejects(
                question("GET", head, requirement, ""),
                List.of(),
                "Content-Length is no number",
                () -> rule.ofResponse("GET", head),
                Answers::show);
    }

    private static Question question(RequestHead head, String requirement, String sentence) {
        return question("the request\n" + HttpText.given(List.of(head.encode())), requirement, sentence);
    }

    private static Question question(String method, ResponseHead head, String requirement, String sentence) {
        return question(
                "the response to " + method + "\n" + HttpText.given(List.of(head.encode())), requirement, sentence);
    }

    private static Question question(String given, String requirement, String sentence) {
        Question question = Question.of(given).breaking(requirement);
        return Optional.of(sentence)
                .filter(one -> !one.isEmpty())
                .map(question::taskAlone)
                .orElse(question);
    }
}
