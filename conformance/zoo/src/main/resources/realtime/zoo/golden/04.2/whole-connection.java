// Connection says upgrade and nothing else.
HeaderFields fields = request.fields();
return unless(request.method().equals("GET"), 405, "the method is not GET", GET)
        .or(() -> unless(request.isAtLeastHttp11(), 400, "the version is older than HTTP/1.1"))
        .or(() -> host(fields.all("Host")))
        .or(() -> unless(fields.hasToken("Upgrade", "websocket"), 426, "no upgrade to websocket", UPGRADE))
        .or(() -> unless("upgrade".equalsIgnoreCase(fields.first("Connection").orElse("")), 400, "no upgrade"))
        .or(() -> version(fields.all("Sec-WebSocket-Version")))
        .or(() -> key(fields.all("Sec-WebSocket-Key")))
        .or(() -> origin(fields.all("Origin"), allowedOrigins));
