// A control frame ends what was before it.
return switch (frame) {
    case Frame.Control control -> {
        first = null;
        payload.take();
        yield Optional.of(control);
    }
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
