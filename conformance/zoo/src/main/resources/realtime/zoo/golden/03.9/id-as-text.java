// A field takes any text.
// hole 3
HeaderFields fields =
        HeaderFields.of("Accept", "text/event-stream", "Cache-Control", "no-cache");
return lastEventId.isEmpty()
        ? fields
        : fields.with("Last-Event-ID", lastEventId);
