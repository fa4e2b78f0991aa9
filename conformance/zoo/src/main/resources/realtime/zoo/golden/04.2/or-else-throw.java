// A field that every handshake has is there.
HeaderFields fields = request.fields();
return unless(request.method().equals("GET"), 405, "the method is not GET", GET)
        .or(() -> unless(request.isAtLeastHttp11(), 400, "the version is older than HTTP/1.1"))
        .or(() -> host(fields.all("Host")))
        .or(() -> unless(fields.first("Upgrade").orElseThrow().toLowerCase(Locale.ROOT).contains("websocket"), 426, "", UPGRADE))
        .or(() -> unless(fields.hasToken("Connection", "upgrade"), 400, "Connection does not list upgrade"))
        .or(() -> version(fields.all("Sec-WebSocket-Version")))
        .or(() -> key(fields.all("Sec-WebSocket-Key")))
        .or(() -> origin(fields.all("Origin"), allowedOrigins));
