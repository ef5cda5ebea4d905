package org.duban.runtime.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.envelope.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private static final Letter.Coordinates SOMEWHERE = new Letter.Coordinates(3, 99, 1_772_000_000_000L);

    @Test
    void aCompleteEnvelopeIsReadable() {
        Letter letter = letter("key", complete(), "{}");
        assertThat(letter.readable()).isTrue();
        assertThat(letter.sequence()).isEqualTo(7);
        assertThat(letter.type()).isEqualTo("task.issued.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_sequence", "ce_time", "ce_specversion", "ce_subject"})
    void withoutARequiredHeaderItIsNot(String header) {
        Map<String, String> headers = complete();
        headers.remove(header);
        assertThat(letter("key", headers, "{}").fault()).contains(header.equals("ce_subject") ? "subject" : header);
    }

    @ParameterizedTest
    @CsvSource({"ce_id,17", "ce_sequence,many", "ce_sequence,0", "ce_time,yesterday", "ce_specversion,0.3"})
    void withAHeaderThatMakesNoSenseItIsNot(String header, String value) {
        Map<String, String> headers = complete();
        headers.put(header, value);
        assertThat(letter("key", headers, "{}").readable()).isFalse();
    }

    @Test
    void whatCanStillBeReadIsKeptForThePersonWhoLooksAtIt() {
        Map<String, String> headers = complete();
        headers.remove("ce_time");
        Letter letter = letter("key", headers, "{}");
        assertThat(letter.sequence()).isEqualTo(7);
        assertThat(letter.eventId()).isNotNull();
    }

    @Test
    void aRecordWithoutAKeyHoldsUpNobodyElse() {
        assertThat(letter(null, complete(), "{}").key()).isEqualTo("3-99");
    }

    private static Letter letter(String key, Map<String, String> headers, String value) {
        return Letter.of(Topic.TASKS, SOMEWHERE, key, headers, value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Map<String, String> complete() {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "task.issued.v1",
                "ce_subject", "key",
                "ce_sequence", "7",
                "ce_time", "2026-03-02T08:15:30.123456Z"));
    }
}
