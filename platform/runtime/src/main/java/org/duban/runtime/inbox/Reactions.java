package org.duban.runtime.inbox;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.duban.contracts.envelope.EventType;
import org.duban.runtime.json.EventJson;

/**
 * Which use case an event type calls. A type that is not named here is passed by, and still counts in its aggregate's
 * sequence.
 */
public final class Reactions {
    private final Map<String, Reaction<?>> byType = new HashMap<>();

    /**
     * Calls the use case on events of the type, inside the transaction that also records the event as taken.
     *
     * @throws IllegalArgumentException if the type carries another payload
     */
    public <P extends Record> Reactions on(EventType type, Class<P> payload, Consumer<Received<P>> useCase) {
        if (type.payload() != payload) {
            throw new IllegalArgumentException(type.type() + " carries " + type.payload());
        }
        byType.put(type.type(), new Reaction<>(payload, useCase));
        return this;
    }

    Optional<Reaction<?>> to(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    record Reaction<P>(Class<P> payload, Consumer<Received<P>> useCase) {
        void apply(Letter letter) {
            P read;
            try {
                read = EventJson.read(letter.value(), payload);
            } catch (IOException e) {
                throw new Unreadable("payload is not a " + letter.type() + ": " + e.getMessage());
            }
            if (read == null) {
                throw new Unreadable("payload is null");
            }
            useCase.accept(letter.received(read));
        }
    }
}
