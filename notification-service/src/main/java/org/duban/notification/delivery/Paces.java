package org.duban.notification.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.contracts.delivery.Channel;

/** How fast each channel may go. */
@ApplicationScoped
class Paces {
    private final Map<Channel, Pace> paces = new EnumMap<>(Channel.class);

    Paces(@All List<Way> ways) {
        ways.forEach(way -> paces.put(way.channel(), new Pace(way.perSecond(), System::nanoTime)));
    }

    Map<Channel, Integer> permits() {
        Map<Channel, Integer> permits = new EnumMap<>(Channel.class);
        paces.forEach((channel, pace) -> permits.put(channel, pace.permits()));
        return permits;
    }

    void spend(List<Message> taken) {
        taken.forEach(message -> paces.get(message.channel()).spend(1));
    }
}
