// A continuation goes on with what is there.
return switch (frame) {
    case Frame.Control control -> Optional.of(control);
    case Frame.Continuation more -> {
        first = first == null ? Frame.Binary.of(Bytes.EMPTY) : first;
        yield add(more);
    }
    case Frame.Data start -> {
        require(first == null, 1002, "a message begins within another");
        first = start;
        validator = validators.get();
        yield add(start);
    }
};
