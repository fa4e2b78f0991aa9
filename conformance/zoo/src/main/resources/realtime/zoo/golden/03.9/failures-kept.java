// Every attempt counts.
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
        pieces.pause().sleep(pieces.reconnection().delay(retry, failures + 1, pieces.random()));
    }
}
