// The backlog is never exceeded.
// hole 2
Bytes block = encoder.encode(event);
history.add(event);
readers.values().removeIf(reader -> reader.waiting.size() + block.size() > terms.backlog());
readers.values().forEach(reader -> reader.waiting.append(block));
