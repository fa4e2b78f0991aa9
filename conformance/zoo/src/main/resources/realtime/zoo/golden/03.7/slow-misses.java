// A reader that is too slow gets the next event when it is ready.
// hole 2
Bytes block = encoder.encode(event);
history.add(event);
readers.values().stream()
        .filter(reader -> reader.waiting.size() <= terms.backlog())
        .forEach(reader -> reader.waiting.append(block));
