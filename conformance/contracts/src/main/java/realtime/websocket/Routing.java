package realtime.websocket;

/** Where a request goes. */
public sealed interface Routing {
    /**
     * To a service of this server.
     *
     * @param path one of the server's paths
     * @param query what stands behind the question mark, as written; empty if there is none
     */
    record To(String path, String query) implements Routing {}

    /** To none. */
    record Refused(Refusal refusal) implements Routing {}
}
