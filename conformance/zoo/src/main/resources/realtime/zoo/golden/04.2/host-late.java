// Host is worth a look only once an upgrade is asked for.
HeaderFields fields = request.fields();
return unless(request.method().equals("GET"), 405, "the method is not GET", GET)
        .or(() -> unless(request.isAtLeastHttp11(), 400, "the version is older than HTTP/1.1"))
        .or(() -> unless(fields.hasToken("Upgrade", "websocket"), 426, "no upgrade to websocket", UPGRADE))
        .or(() -> unless(fields.hasToken("Connection", "upgrade"), 400, "Connection does not list upgrade"))
        .or(() -> host(fields.all("Host")))
        .or(() -> version(fields.all("Sec-WebSocket-Version")))
        .or(() -> key(fields.all("Sec-WebSocket-Key")))
        .or(() -> origin(fields.all("Origin"), allowedOrigins));
