package org.duban.notification.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** An address that a webhook may be registered with, as far as its text tells. */
record WebhookUrl(URI uri) {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LAST_PORT = 65_535;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** @throws Problem 422 where it is none */
    static WebhookUrl of(String text) {
        try {
            URI uri = new URI(text).parseServerAuthority();
            if (uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= LAST_PORT) {
                return new WebhookUrl(URI.create(uri.toASCIIString()));
            }
        } catch (URISyntaxException e) {
            // answered below, like one that is no address of the web
        }
        throw Problem.invalid(
                "url",
                new Text(
                        "must be an http or https address with a host, without user name and fragment",
                        "应为带主机名的 http 或 https 地址，不得包含用户名和片段"));
    }

    boolean encrypted() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    /** Without the brackets of an IPv6 address. */
    String host() {
        String host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        int standard = encrypted() ? HTTPS : HTTP;
        return uri.getPort() < 0 ? standard : uri.getPort();
    }

    String pathAndQuery() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** Whoever shares it, shares its troubles. */
    String lane() {
        return "webhook " + host().toLowerCase(Locale.ROOT) + ":" + port();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
