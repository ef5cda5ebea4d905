package org.duban.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {
    @Test
    void aPercentileIsAValueThatWasMeasured() {
        Percentiles hundred = Percentiles.of(
                IntStream.rangeClosed(1, 100).map(i -> 101 - i).asDoubleStream().toArray());
        assertThat(hundred.median()).isEqualTo(50);
        assertThat(hundred.at(90)).isEqualTo(90);
        assertThat(hundred.at(99)).isEqualTo(99);
        assertThat(hundred.max()).isEqualTo(100);
    }

    @Test
    void ofFewValuesTheHighPercentilesAreTheHighest() {
        Percentiles three = Percentiles.of(3, 1, 2);
        assertThat(three.median()).isEqualTo(2);
        assertThat(three.at(99)).isEqualTo(3);
        assertThat(three.at(1)).isEqualTo(1);
    }

    @Test
    void ofNothingThereIsNoPercentile() {
        assertThatThrownBy(Percentiles::of).isInstanceOf(IllegalArgumentException.class);
    }
}
