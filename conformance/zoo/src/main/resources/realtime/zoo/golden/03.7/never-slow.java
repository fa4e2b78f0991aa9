// Every reader gets everything, however long it takes.
// hole 2
Bytes block = encoder.encode(event);
history.add(event);
readers.values().forEach(reader -> reader.waiting.append(block));
