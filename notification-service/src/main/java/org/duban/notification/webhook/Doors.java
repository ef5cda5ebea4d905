package org.duban.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Finds the address behind a host, if it may be called. */
@ApplicationScoped
class Doors {
    /** The host may not be called. */
    static final class ClosedException extends Exception {
        ClosedException(String host) {
            super(host + " has an address that may not be called");
        }
    }

    private final Resolver resolver;
    private final PublicAddresses addresses;

    Doors(Resolver resolver, PublicAddresses addresses) {
        this.resolver = resolver;
        this.addresses = addresses;
    }

    /**
     * The address to connect to; whoever asked for it connects to this one and does not resolve the name again.
     *
     * @throws ClosedException where any of its addresses is closed
     * @throws UnknownHostException where it has none
     */
    InetAddress of(String host) throws ClosedException, UnknownHostException {
        InetAddress[] all = resolver.resolve(host);
        if (!Arrays.stream(all).allMatch(addresses::open)) {
            throw new ClosedException(host);
        }
        return all[0];
    }
}
