package org.duban.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends a request byte for byte, as no well-behaved client library would. */
record RawHttp(int port) {
    private static final int PATIENCE_MILLIS = 10_000;

    /** The whole answer to a GET of that request target, with further header lines. */
    String get(String target, String... headers) throws IOException {
        String lines = String.join("\r\n", headers);
        return send("GET " + target + " HTTP/1.1\r\nHost: duban.example\r\nConnection: close\r\n" + lines
                + (lines.isEmpty() ? "\r\n" : "\r\n\r\n"));
    }

    /** The whole answer to this text, until the gateway closes the connection. */
    String send(String request) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }
}
