// A name and password in front of the host are skipped.
URI uri = URI.create(escape(text));
boolean secure = "wss".equalsIgnoreCase(uri.getScheme());
require(secure || "ws".equalsIgnoreCase(uri.getScheme()), "the scheme is neither ws nor wss", text);
require(uri.getRawFragment() == null, "a fragment has no meaning here", text);
Matcher authority = AUTHORITY.matcher(Objects.requireNonNullElse(uri.getAuthority(), "").replaceFirst(".*@", ""));
require(authority.matches(), "no host or host:port behind the //", text);
String host = IDN.toASCII(authority.group("host"));
require(HOST.matcher(host).matches(), "the host is no host name", text);
return new WebSocketUri(secure, host, port(authority.group("port"), secure, text), resourceName(uri));
