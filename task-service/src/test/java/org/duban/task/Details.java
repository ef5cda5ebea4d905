package org.duban.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.duban.contracts.task.TaskEventType;
import org.duban.devkit.test.GoldenSample;
import org.duban.devkit.test.SeenEvent;

/** By which names events say their details, and by which their golden samples do. */
public final class Details {
    private Details() {}

    public static Set<String> told(SeenEvent event) {
        return names(event.payload());
    }

    public static Set<String> inTheSample(TaskEventType type) {
        return names(GoldenSample.payload(type));
    }

    /** An event of which every detail that its type may have is known to be there. */
    public static void areThoseOfTheSample(TaskEventType type, SeenEvent event) {
        assertThat(event.type()).isEqualTo(type.type());
        assertThat(told(event)).as(type.type()).isEqualTo(inTheSample(type));
    }

    /** Each answer stands under the id of its instruction, which is another one each time. */
    private static Set<String> names(JsonNode payload) {
        Set<String> names = new TreeSet<>();
        payload.at("/details")
                .fieldNames()
                .forEachRemaining(name -> names.add(name.startsWith("answer to ") ? "answer to" : name));
        return names;
    }
}
