// What the peer compresses is inflated; sending plainly is always allowed.
// hole 3
requireSending();
Frame.Data frame =
        switch (message) {
            case Message.Text text -> Frame.Text.of(text.text());
            case Message.Binary binary -> Frame.Binary.of(binary.octets());
        };
return step(Input.SEND, Optional.empty(), Optional.of(frame));
