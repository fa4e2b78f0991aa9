// Who is lost comes back at once.
// hole 2
while (state != State.CLOSED) {
    failures++;
    try {
        attempt();
    } catch (IOException e) {

    }
    if (moves(State.CONNECTING)) {
        listener.error(State.CONNECTING);
    }
    if (state != State.CLOSED) {
        pieces.reconnection().delay(retry, failures, pieces.random());
    }
}
