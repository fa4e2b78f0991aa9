package realtime.conformance.connection;

/** Exercise 06.8. */
public interface ClientConformance extends ClientMessages, ClientThreads, ClientEndings {}
