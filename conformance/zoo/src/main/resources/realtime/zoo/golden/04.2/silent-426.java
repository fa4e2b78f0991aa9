// The status 426 alone tells the client what to do.
HeaderFields fields = request.fields();
return unless(request.method().equals("GET"), 405, "the method is not GET", GET)
        .or(() -> unless(request.isAtLeastHttp11(), 400, "the version is older than HTTP/1.1"))
        .or(() -> host(fields.all("Host")))
        .or(() -> unless(fields.hasToken("Upgrade", "websocket"), 426, "no upgrade to websocket", UPGRADE))
        .or(() -> unless(fields.hasToken("Connection", "upgrade"), 400, "Connection does not list upgrade"))
        .or(() -> unless(fields.count("Sec-WebSocket-Version") == 1, 400, "not exactly one version")
        .or(() -> unless(fields.all("Sec-WebSocket-Version").contains("13"), 426, "not 13")))
        .or(() -> key(fields.all("Sec-WebSocket-Key")))
        .or(() -> origin(fields.all("Origin"), allowedOrigins));
