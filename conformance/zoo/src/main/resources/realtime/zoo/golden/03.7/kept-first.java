// First it is kept, then it is written.
// hole 2
history.add(event);
Bytes block = encoder.encode(event);
readers.values().removeIf(reader -> reader.waiting.size() > terms.backlog());
readers.values().forEach(reader -> reader.waiting.append(block));
