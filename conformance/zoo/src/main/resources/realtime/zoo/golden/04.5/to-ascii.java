// URI.toASCIIString() writes what stands outside ASCII as it should be written.
URI uri = URI.create(URI.create(text).toASCIIString());
boolean secure = "wss".equalsIgnoreCase(uri.getScheme());
require(secure || "ws".equalsIgnoreCase(uri.getScheme()), "the scheme is neither ws nor wss", text);
require(uri.getRawFragment() == null, "a fragment has no meaning here", text);
Matcher authority = AUTHORITY.matcher(Objects.requireNonNullElse(uri.getAuthority(), ""));
require(authority.matches(), "no host or host:port behind the //", text);
String host = IDN.toASCII(authority.group("host"));
require(HOST.matcher(host).matches(), "the host is no host name", text);
return new WebSocketUri(secure, host, port(authority.group("port"), secure, text), resourceName(uri));
