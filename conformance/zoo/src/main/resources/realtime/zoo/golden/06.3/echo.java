// The answer repeats all of the Close.
return before.sent().isPresent() || before.received().isPresent() ? Optional.empty() : Optional.of(received);
