package realtime.conformance.driver;

/** The subject accepted no connection: no verdict can be given. */
public final class UnreachableException extends RuntimeException {
    public UnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
