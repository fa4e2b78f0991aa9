// An event is for those who are there.
// hole 2
Bytes block = encoder.encode(event);
readers.values().removeIf(reader -> reader.waiting.size() > terms.backlog());
readers.values().forEach(reader -> reader.waiting.append(block));
