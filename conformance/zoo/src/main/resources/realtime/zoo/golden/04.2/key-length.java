// Any 24 characters are a key of 16 octets.
HeaderFields fields = request.fields();
return unless(request.method().equals("GET"), 405, "the method is not GET", GET)
        .or(() -> unless(request.isAtLeastHttp11(), 400, "the version is older than HTTP/1.1"))
        .or(() -> host(fields.all("Host")))
        .or(() -> unless(fields.hasToken("Upgrade", "websocket"), 426, "no upgrade to websocket", UPGRADE))
        .or(() -> unless(fields.hasToken("Connection", "upgrade"), 400, "Connection does not list upgrade"))
        .or(() -> version(fields.all("Sec-WebSocket-Version")))
        .or(() -> unless(fields.count("Sec-WebSocket-Key") == 1, 400, "not exactly one key")
        .or(() -> unless(fields.first("Sec-WebSocket-Key").orElse("").length() == 24, 400, "not 16 octets")))
        .or(() -> origin(fields.all("Origin"), allowedOrigins));
