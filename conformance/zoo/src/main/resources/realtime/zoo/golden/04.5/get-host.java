// The host is what URI.getHost() says.
URI uri = URI.create(text);
boolean secure = "wss".equalsIgnoreCase(uri.getScheme());
require(secure || "ws".equalsIgnoreCase(uri.getScheme()), "the scheme is neither ws nor wss", text);
require(uri.getRawFragment() == null && uri.getRawUserInfo() == null, "a fragment or user information", text);
require(uri.getHost() != null, "no host", text);
require(uri.getPort() == -1 || uri.getPort() >= 1 && uri.getPort() <= 65_535, "no such port", text);
return new WebSocketUri(secure, uri.getHost(), uri.getPort() == -1 ? secure ? 443 : 80 : uri.getPort(),
        resourceName(URI.create(escape(text))));
