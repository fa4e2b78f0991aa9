// A Close is answered with 1000: all went well.
return before.sent().isPresent() || before.received().isPresent() ? Optional.empty() : Optional.of(CloseBody.of(1000));
