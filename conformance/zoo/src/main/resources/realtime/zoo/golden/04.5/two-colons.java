// The host is what stands before the last colon.
URI uri = URI.create(escape(text));
boolean secure = "wss".equalsIgnoreCase(uri.getScheme());
require(secure || "ws".equalsIgnoreCase(uri.getScheme()), "the scheme is neither ws nor wss", text);
require(uri.getRawFragment() == null, "a fragment has no meaning here", text);
String authority = Objects.requireNonNullElse(uri.getAuthority(), "");
int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
String host = IDN.toASCII(colon < 0 ? authority : authority.substring(0, colon));
require(!host.isEmpty() && host.indexOf('@') < 0, "the host is no host name", text);
String port = colon < 0 ? null : authority.substring(colon + 1);
return new WebSocketUri(secure, host, port(port, secure, text), resourceName(uri));
