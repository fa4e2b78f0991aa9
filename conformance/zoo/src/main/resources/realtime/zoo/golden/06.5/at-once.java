// Who closes is done.
// hole 5
if (state != State.OPEN) {
    return Output.NOTHING;
}
Frame close = new Frame.Close(pieces.codec().write(body));
closes = closes.withSent(body);
return step(Input.CLOSE, Optional.empty(), Optional.of(close)).plus(Output.SHUTDOWN);
