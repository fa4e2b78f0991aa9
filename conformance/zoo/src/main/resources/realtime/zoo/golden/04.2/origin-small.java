// Allowed origins are written in small letters, so only the request's need to be made small.
HeaderFields fields = request.fields();
return unless(request.method().equals("GET"), 405, "the method is not GET", GET)
        .or(() -> unless(request.isAtLeastHttp11(), 400, "the version is older than HTTP/1.1"))
        .or(() -> host(fields.all("Host")))
        .or(() -> unless(fields.hasToken("Upgrade", "websocket"), 426, "no upgrade to websocket", UPGRADE))
        .or(() -> unless(fields.hasToken("Connection", "upgrade"), 400, "Connection does not list upgrade"))
        .or(() -> version(fields.all("Sec-WebSocket-Version")))
        .or(() -> key(fields.all("Sec-WebSocket-Key")))
        .or(() -> unless(allowedOrigins.isEmpty()
                || fields.all("Origin").stream().map(ValidateUpgrade::lower).allMatch(allowedOrigins::contains),
                403, "not one of ours"))
        .or(() -> unless(fields.count("Origin") <= 1, 403, "more than one origin"));
