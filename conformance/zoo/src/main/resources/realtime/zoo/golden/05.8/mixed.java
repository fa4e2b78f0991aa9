// A new message puts an end to the old one.
return switch (frame) {
    case Frame.Control control -> Optional.of(control);
    case Frame.Continuation more -> {
        require(first != null, 1002, "a continuation of nothing");
        yield add(more);
    }
    case Frame.Data start -> {
        payload.take();
        first = start;
        validator = validators.get();
        yield add(start);
    }
};
