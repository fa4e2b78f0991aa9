// The server knows where its reader was.
// hole 3
HeaderFields fields =
        HeaderFields.of("Accept", "text/event-stream", "Cache-Control", "no-cache");
return fields;
