// What cannot be written is refused, whenever somebody asks for it.
// hole 5
Frame close = new Frame.Close(pieces.codec().write(body));
if (state != State.OPEN) {
    return Output.NOTHING;
}
closes = closes.withSent(body);
return step(Input.CLOSE, Optional.empty(), Optional.of(close));
