package realtime.workbook;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The server that a ws URL names.
 *
 * @param url as it was written
 * @param secure whether it is a wss URL
 * @param host name or address
 * @param port from 1 to 65535
 * @param path with the query, at least a slash
 */
record Endpoint(String url, boolean secure, String host, int port, String path) {
    /** @throws UsageException if it is no ws URL; the message says why */
    static Endpoint parse(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw refuse(url, e.getReason() + " at character " + (e.getIndex() + 1));
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("wss");
        if (!secure && !scheme.equals("ws")) {
            throw refuse(url, scheme.isEmpty() ? "it has no scheme" : "its scheme is " + scheme);
        }
        if (uri.getHost() == null || uri.getUserInfo() != null) {
            throw refuse(
                    url, uri.getHost() == null ? "it names no host" : "it has user information in front of the host");
        }
        if (uri.getRawFragment() != null) {
            throw refuse(url, "it has a fragment, which may never be sent (RFC 6455 section 3)");
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        if (port < 1 || port > 65_535) {
            throw refuse(url, "its port is " + port);
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Endpoint(
                url, secure, uri.getHost(), port, path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    private static UsageException refuse(String url, String why) {
        return new UsageException(
                "\"" + url + "\" is no ws URL: " + why + ". Expected is something like ws://localhost:8080/echo");
    }

    /** What stands in the {@code Host} field: a port only where it is not the usual one. */
    String authority() {
        return port == (secure ? 443 : 80) ? host : host + ":" + port;
    }

    /** The address; the host's name is looked up now. */
    InetSocketAddress address() {
        return new InetSocketAddress(host.replaceAll("[\\[\\]]", ""), port);
    }
}
