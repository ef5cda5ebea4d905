package org.duban.notification.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.duban.contracts.delivery.Channel;
import org.duban.notification.delivery.Message;
import org.duban.notification.delivery.Outcome;
import org.duban.notification.delivery.Way;
import org.duban.notification.preference.PlanningForPeople;

/** The channel GATEWAY: a message to each person by each gateway that is configured. */
@ApplicationScoped
class GatewayWay implements Way {
    private static final String LANE = "gateway ";
    private final GatewayConfig config;
    private final PlanningForPeople planning;
    private final HttpClient http;

    GatewayWay(GatewayConfig config, PlanningForPeople planning) {
        this.config = config;
        this.planning = planning;
        this.http = HttpClient.newBuilder()
                .connectTimeout(config.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Channel channel() {
        return Channel.GATEWAY;
    }

    @Override
    public int perSecond() {
        return config.perSecond();
    }

    @Override
    public int plan(String[] notices, Instant now) throws SQLException {
        int added = 0;
        for (String route : config.routes().keySet()) {
            added += planning.plan(Channel.GATEWAY, LANE + route, notices, now);
        }
        return added;
    }

    @Override
    public Outcome send(Message message) {
        GatewayConfig.Route route = config.routes().get(message.lane().substring(LANE.length()));
        if (route == null) {
            return new Outcome.Hopeless("the gateway is not configured any more");
        }
        if (message.said().isEmpty()) {
            return new Outcome.Needless("all of it was acknowledged");
        }
        try {
            Map<String, String> values = Values.of(message, planning.reach(message.receiver()));
            Filling filling = Values.filling(route);
            return sent(route, values, filling.fill(route.body(), values));
        } catch (IllegalArgumentException e) {
            return new Outcome.Hopeless(e.getMessage());
        }
    }

    private Outcome sent(GatewayConfig.Route route, Map<String, String> values, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Filling.FORM.fill(route.url(), values)))
                .timeout(config.timeout())
                .method(route.method(), HttpRequest.BodyPublishers.ofString(body, UTF_8));
        route.headers().forEach((name, value) -> request.setHeader(name, Filling.LINE.fill(value, values)));
        try {
            int status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
            String answered = Integer.toString(status);
            return status / 100 == 2
                    ? new Outcome.Delivered(sha256(body), null, answered)
                    : new Outcome.Trouble(answered);
        } catch (IOException e) {
            return new Outcome.Trouble("no answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Trouble("interrupted");
        }
    }

    private static String sha256(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
