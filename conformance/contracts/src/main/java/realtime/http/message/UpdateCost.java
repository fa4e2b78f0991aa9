package realtime.http.message;

/** Exercise 01.8: what does an update cost on the wire? First a formula, then it is measured. */
public interface UpdateCost {
    /**
     * A client that asks again and again, on one connection, whether there is news.
     *
     * @param asked how many requests it sends
     * @param news how many of the responses carry an update, from 1 to {@code asked}; the bodies of the others are empty
     * @param request octets of a request, which is all head
     * @param response octets of a response's head
     * @param update octets of an update
     */
    record Polling(int asked, int news, int request, int response, int update) {}

    /**
     * The octets that all of it puts on the wire, both ways, for each update that arrives; rounded up.
     *
     * <p>Example: asked twice, once with news, 50 octets of request, 100 of head, 7 of update: 307 octets for the one update.
     */
    long octetsPerUpdate(Polling polling);
}
