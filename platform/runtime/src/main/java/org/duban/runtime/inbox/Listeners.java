package org.duban.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.duban.contracts.envelope.Topic;

/** All listeners of the service, one a topic. */
@ApplicationScoped
class Listeners {
    private final Map<Topic, Reactions> byTopic = new EnumMap<>(Topic.class);

    Listeners(@Any Instance<Listener> listeners) {
        for (Listener listener : listeners) {
            if (byTopic.put(listener.topic(), listener.reactions()) != null) {
                throw new IllegalStateException("two listeners on " + listener.topic());
            }
        }
    }

    Set<Topic> topics() {
        return byTopic.keySet();
    }

    Reactions of(Topic topic) {
        return byTopic.getOrDefault(topic, new Reactions());
    }
}
