package org.duban.runtime.kafka;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;
import org.duban.contracts.envelope.Topic;

/** Where the broker is and what our names on it begin with. */
@ConfigMapping(prefix = "duban.kafka")
public interface KafkaConfig {
    /** host:port, several with commas. */
    String bootstrapServers();

    /** Put before the name of each topic and consumer group, so that tests don't meet; empty elsewhere. */
    Optional<String> prefix();

    /** Further client settings, passed on to kafka-clients as they are (security, for example). */
    Map<String, String> client();

    /** The topic's name on this broker. */
    default String nameOf(Topic topic) {
        return prefix().orElse("") + topic.topicName();
    }
}
