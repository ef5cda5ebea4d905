package org.duban.bench.relay;

import java.util.ArrayList;
import java.util.List;
import org.duban.bench.figures.Percentiles;

/** The same measurement several times over, of which the first warm up. */
public final class Rounds {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 2;

    /** One round's figure. */
    @FunctionalInterface
    public interface Round {
        double measure() throws Exception;
    }

    private final List<Double> all = new ArrayList<>();

    /** Measures all rounds. */
    public static Rounds of(Round round) throws Exception {
        Rounds rounds = new Rounds();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.all.add(round.measure());
        }
        return rounds;
    }

    /** All figures, those of the warm-up first. */
    public List<Double> all() {
        return List.copyOf(all);
    }

    /** Of those that count. */
    public double median() {
        return Percentiles.of(all.stream()
                        .skip(WARM_UP)
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .median();
    }
}
