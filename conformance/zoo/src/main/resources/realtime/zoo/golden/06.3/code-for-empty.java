// An empty Close is answered with the code 1005.
return before.sent().isPresent() || before.received().isPresent()
        ? Optional.empty()
        : Optional.of(CloseBody.of(received.code().orElse(1005)));
