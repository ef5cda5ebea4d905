package org.duban.bench.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OrderAuditTest {
    private final OrderAudit audit = new OrderAudit(2, 3);
    private final List<Arrival> arrivals = new ArrayList<>();

    OrderAuditTest() {
        LongStream.rangeClosed(1, 3).forEach(sequence -> {
            arrivals.add(new Arrival("a", sequence));
            arrivals.add(new Arrival("b", sequence));
        });
    }

    @Test
    void allInOrderIsFaultless() {
        assertThat(audit.faults(arrivals)).isEmpty();
    }

    @Test
    void aLossInTheMiddleIsFound() {
        arrivals.remove(new Arrival("a", 2));
        assertThat(audit.faults(arrivals)).containsExactly("a: 3 came after 1");
    }

    @Test
    void aLossAtTheEndIsFound() {
        arrivals.remove(new Arrival("b", 3));
        assertThat(audit.faults(arrivals)).containsExactly("b ends with 2 instead of 3");
    }

    @Test
    void theLossOfAWholeKeyIsFound() {
        arrivals.removeIf(arrival -> arrival.key().equals("b"));
        assertThat(audit.faults(arrivals)).containsExactly("1 keys instead of 2");
    }

    @Test
    void anEventBeforeTheOneItFollowsIsFound() {
        arrivals.remove(new Arrival("a", 2));
        arrivals.add(new Arrival("a", 2));
        assertThat(audit.faults(arrivals)).containsExactly("a: 3 came after 1");
    }

    @Test
    void aRepetitionIsNoFault() {
        arrivals.add(3, new Arrival("a", 1));
        assertThat(audit.faults(arrivals)).isEmpty();
    }
}
