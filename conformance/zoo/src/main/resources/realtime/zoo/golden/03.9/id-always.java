// A field may be empty.
// hole 3
HeaderFields fields =
        HeaderFields.of("Accept", "text/event-stream", "Cache-Control", "no-cache");
return fields.with("Last-Event-ID", Bytes.utf8(lastEventId).latin1());
