// A message that cannot be sent any more is dropped.
// hole 3
Frame.Data frame =
        switch (message) {
            case Message.Text text -> Frame.Text.of(text.text());
            case Message.Binary binary -> Frame.Binary.of(binary.octets());
        };
Frame.Data travelling = terms.compression().isPresent() ? terms.compression().get().deflate(frame) : frame;
return step(Input.SEND, Optional.empty(), Optional.of(travelling));
