package realtime.conformance.handshake;

/**
 * What is wrong with a client's request.
 *
 * @param field where, or empty for the request line: the drawing's mark goes there
 * @param words one phrase that tells faults apart: the same fault always has the same words
 * @param expected what should stand there
 */
record RequestFault(String field, String words, String expected) {}
