package org.duban.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses a webhook may have: none by which somebody outside could make this service knock at doors inside.
 * Blocks as in the special-purpose address registries of IANA (RFC 6890).
 */
@ApplicationScoped
class PublicAddresses {
    private static final List<Network> CLOSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Network::of)
            .toList();
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
    private static final int IPV4 = 4;
    private final List<Network> allowed;

    @Inject
    PublicAddresses(WebhookConfig config) {
        this(config.allowedNetworks().orElse(List.of()));
    }

    PublicAddresses(List<String> allowed) {
        this.allowed = allowed.stream().map(Network::of).toList();
    }

    boolean open(InetAddress address) {
        byte[] bytes = plain(address.getAddress());
        return allowed.stream().anyMatch(network -> network.holds(bytes))
                || CLOSED.stream().noneMatch(network -> network.holds(bytes));
    }

    /** An IPv4 address dressed up as one of IPv6 leads to the same door. */
    private static byte[] plain(byte[] address) {
        boolean mapped = address.length > IPV4 && Arrays.equals(Arrays.copyOf(address, MAPPED.length), MAPPED);
        return mapped ? Arrays.copyOfRange(address, MAPPED.length, address.length) : address;
    }
}
