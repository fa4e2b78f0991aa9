// The reader need not know what it has missed.
if (!request.method().equals("GET")) {
    return new Opened(REFUSAL, OptionalInt.empty());
}
Reader reader = new Reader();
reader.heard = now;
List<String> ids = request.fields().all("Last-Event-ID");
String id = ids.isEmpty() ? "" : Bytes.latin1(ids.getFirst()).utf8();
EventHistory.Replay replay = history.since(id);
replay.events().forEach(event -> reader.waiting.append(encoder.encode(event)));
readers.put(++opened, reader);
return new Opened(STREAM, OptionalInt.of(opened));
