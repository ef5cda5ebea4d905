package org.duban.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.duban.contracts.decision.DecisionEvent;
import org.duban.contracts.decision.DecisionState;
import org.duban.contracts.decision.MeetingReference;
import org.duban.contracts.decision.MeetingSequence;
import org.duban.contracts.decision.MinutesReference;
import org.duban.contracts.decision.Span;
import org.duban.contracts.decision.TaskKind;
import org.duban.runtime.json.EventJson;

/** Events of the size and shape that the product sends, about 900 bytes of JSON in some 400 of headers. */
public final class SampleEvent {
    /** A type that every consumer passes by. */
    public static final String TYPE = "bench.filled.v1";

    private static final String REQUIREMENT = "完成老城区排水管网堵点整改，形成点位清单并逐项销号，每月末向督查室报告一次进展。";

    private SampleEvent() {}

    /** The payload of an issued decision with this id. */
    public static String payload(String id) {
        return EventJson.write(new DecisionEvent(
                "secretary",
                Instant.parse("2026-03-02T08:15:30.123456Z"),
                null,
                id,
                DecisionState.ISSUED,
                new MeetingReference(id, "市政府常务会议", "常", new MeetingSequence(2026, 6), LocalDate.of(2026, 2, 27)),
                new MinutesReference(1, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                new Span(412, 455),
                "由市住建局牵头，会同市城管局、市水务局，6月30日前" + REQUIREMENT,
                "zh.lead-department",
                "secretary",
                TaskKind.RECTIFICATION,
                null,
                REQUIREMENT,
                "ZJJ",
                List.of("CGJ", "SWJ"),
                LocalDate.of(2026, 6, 30)));
    }

    /** The same as a record with the headers of a CloudEvent. */
    public static ProducerRecord<String, byte[]> record(String topic, String key, long sequence, byte[] payload) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, payload);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/duban/bench",
                        "ce_type",
                        TYPE,
                        "ce_subject",
                        key,
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        "2026-03-02T08:15:30.123456Z",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }
}
