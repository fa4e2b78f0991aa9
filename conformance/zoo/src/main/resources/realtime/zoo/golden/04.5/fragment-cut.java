// A fragment stays at home, as with http.
URI uri = URI.create(escape(text));
boolean secure = "wss".equalsIgnoreCase(uri.getScheme());
require(secure || "ws".equalsIgnoreCase(uri.getScheme()), "the scheme is neither ws nor wss", text);
Matcher authority = AUTHORITY.matcher(Objects.requireNonNullElse(uri.getAuthority(), ""));
require(authority.matches(), "no host or host:port behind the //", text);
String host = IDN.toASCII(authority.group("host"));
require(HOST.matcher(host).matches(), "the host is no host name", text);
return new WebSocketUri(secure, host, port(authority.group("port"), secure, text), resourceName(uri));
