// Behind a whole text a validator is as good as new.
return switch (frame) {
    case Frame.Control control -> Optional.of(control);
    case Frame.Continuation more -> {
        require(first != null, 1002, "a continuation of nothing");
        yield add(more);
    }
    case Frame.Data start -> {
        require(first == null, 1002, "a message begins within another");
        first = start;
        if (validator == null) {
            validator = validators.get();
        }
        yield add(start);
    }
};
