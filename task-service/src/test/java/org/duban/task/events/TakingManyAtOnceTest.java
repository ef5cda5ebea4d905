package org.duban.task.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.events.City.amended;
import static org.duban.task.events.City.deadlines;
import static org.duban.task.events.City.held;
import static org.duban.task.events.City.issued;
import static org.duban.task.events.City.newDecision;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.PlannedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that wait are taken together; what each of them does is the same as if it had come alone. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class TakingManyAtOnceTest {
    private static final int DECISIONS = 60;

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry meters;

    private EventProbe kafka;
    private City city;
    private String lead;

    @BeforeEach
    void aDepartment() {
        kafka = EventProbe.ofThisApplication();
        city = new City(kafka);
        lead = "M" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        City.department(lead);
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void eachHasItsEffectOnceAndInItsPlace() throws SQLException {
        List<String> decisions = decisions();
        whileNothingIsTaken(() -> decisions.forEach(decision -> {
            PlannedEvent first = issued(decision, lead);
            city.send(first, amended(decision, 2, lead, "2031-07-31"), first, amended(decision, 3, lead, "2031-08-31"));
        }));

        decisions.forEach(decision -> City.awaitDeadlines(decision, "2031-08-31"));
        assertThat(meters.get("duban.events.together").summary().max())
                .as("records in the largest transaction")
                .isGreaterThan(10);
        assertThat(numbers(decisions)).doesNotHaveDuplicates().hasSize(DECISIONS);
    }

    @Test
    void theFaultyOnesAmongThemAreKeptAndTheOthersApplied() throws SQLException {
        List<String> decisions = decisions();
        String poisoned = newDecision();
        String early = newDecision();
        whileNothingIsTaken(() -> {
            decisions.subList(0, 30).forEach(decision -> city.send(issued(decision, lead)));
            city.send(issued(early, lead), amended(early, 3, lead, "2031-08-31"));
            city.send(PlannedEvent.of(DecisionEventType.ISSUED.type(), poisoned, 1, "{\"id\": 17, "));
            city.send(amended(poisoned, 2, lead, "2031-08-31"));
            decisions.subList(30, DECISIONS).forEach(decision -> city.send(issued(decision, lead)));
        });

        decisions.forEach(decision -> City.awaitDeadlines(decision, "2031-06-30"));
        await().atMost(City.PATIENCE).until(() -> held(poisoned).equals(List.of("PARKED", "HELD")));
        await().atMost(City.PATIENCE).until(() -> held(early).equals(List.of("HELD")));
        assertThat(deadlines(early)).containsExactly("2031-06-30");
        city.send(amended(early, 2, lead, "2031-07-31"));
        City.awaitDeadlines(early, "2031-08-31");
    }

    private static List<String> decisions() {
        return Stream.generate(City::newDecision).limit(DECISIONS).toList();
    }

    private static List<String> numbers(List<String> decisions) {
        return decisions.stream()
                .flatMap(decision -> City.tasks(decision).<String>getList("items.number").stream())
                .toList();
    }

    /** Meanwhile the consumer waits for the row of an aggregate that this test holds. */
    private void whileNothingIsTaken(Runnable sending) throws SQLException {
        String stopper = newDecision();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement hold = connection.prepareStatement(
                    "insert into applied_sequence (topic, key, sequence, holding) values ('DECISIONS', ?, 0, 0)")) {
                hold.setString(1, stopper);
                hold.executeUpdate();
            }
            city.send(issued(stopper, lead));
            sending.run();
            connection.rollback();
        }
        City.awaitDeadlines(stopper, "2031-06-30");
    }
}
