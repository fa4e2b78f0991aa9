// A Close counts as sent as soon as somebody asks for it.
// hole 5
if (state != State.OPEN) {
    return Output.NOTHING;
}
closes = closes.withSent(body);
Frame close = new Frame.Close(pieces.codec().write(body));
return step(Input.CLOSE, Optional.empty(), Optional.of(close));
