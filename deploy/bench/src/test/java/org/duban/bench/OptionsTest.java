package org.duban.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void withoutOptionsEverythingIsMeasuredForAMinute() {
        Options options = Options.parse(List.of());
        assertThat(options.load()).isEqualTo(new Load(200, 300, 60));
        assertThat(options.wants("relay")).isTrue();
    }

    @Test
    void aShorterTryMeasuresWhatItIsAskedFor() {
        Options options =
                Options.parse(List.of("--rate", "50", "--warm-up", "2", "--seconds", "5", "--only", "floor,relay"));
        assertThat(options.load().total()).isEqualTo(350);
        assertThat(options.load().warmUp()).isEqualTo(100);
        assertThat(options.wants("relay")).isTrue();
        assertThat(options.wants("derivation")).isFalse();
        assertThat(options.wants("issuing")).isFalse();
        assertThat(Options.parse(List.of("--only", "ledger")).wants("ledger")).isTrue();
        assertThat(options.reminders()).isEqualTo(1_000_000);
        assertThat(Options.parse(List.of("--reminders", "20000")).reminders()).isEqualTo(20_000);
        assertThat(options.tasks()).isEqualTo(1_000_000);
        assertThat(Options.parse(List.of("--tasks", "20000")).tasks()).isEqualTo(20_000);
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> Options.parse(List.of("--fast"))).hasMessageContaining("--fast");
        assertThatThrownBy(() -> Options.parse(List.of("--seconds"))).hasMessageContaining("--seconds");
        assertThatThrownBy(() -> Options.parse(List.of("--only", "all"))).hasMessageContaining("--only");
    }
}
