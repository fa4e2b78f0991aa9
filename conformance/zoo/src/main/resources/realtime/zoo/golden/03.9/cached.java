// A response may come from a cache.
// hole 3
HeaderFields fields =
        HeaderFields.of("Accept", "text/event-stream");
return lastEventId.isEmpty()
        ? fields
        : fields.with("Last-Event-ID", Bytes.utf8(lastEventId).latin1());
