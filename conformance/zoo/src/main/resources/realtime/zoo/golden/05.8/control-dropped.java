// A control frame is no message.
return switch (frame) {
    case Frame.Control control -> Optional.empty();
    case Frame.Continuation more -> {
        require(first != null, 1002, "a continuation of nothing");
        yield add(more);
    }
    case Frame.Data start -> {
        require(first == null, 1002, "a message begins within another");
        first = start;
        validator = validators.get();
        yield add(start);
    }
};
