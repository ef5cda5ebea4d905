package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.devkit.test.DubanStack;
import org.duban.meeting.meeting.Meetings;
import org.junit.jupiter.api.Test;

/** Many at work in meetings at once. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class LockingTest {
    private static final int PEOPLE = 16;
    private static final int TIMES = 150;

    @Inject
    Meetings meetings;

    @Test
    void thoseWhoAddToOneMeetingDoNotGetIntoEachOthersWay() throws Exception {
        UUID meeting = UUID.fromString(Desk.of("secretary").heldMeeting());

        assertThat(atOnce(person -> meetings.toAddTo(meeting).heldOn())).containsOnly(LocalDate.of(2026, 2, 27));
    }

    @Test
    void thoseWhoChangeDifferentMeetingsGetEachTheirOwn() throws Exception {
        List<UUID> own = IntStream.range(0, PEOPLE)
                .mapToObj(i -> UUID.fromString(Desk.of("secretary").heldMeeting()))
                .toList();

        List<UUID> locked = atOnce(person -> meetings.locked(own.get(person)).id());

        assertThat(locked).hasSize(PEOPLE * TIMES).containsAll(own);
    }

    /** Everybody does it many times, each time in a transaction. */
    private static <T> List<T> atOnce(Function<Integer, T> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<List<T>>> all = IntStream.range(0, PEOPLE)
                    .<Callable<List<T>>>mapToObj(person -> () -> Stream.generate(
                                    () -> QuarkusTransaction.requiringNew().call(() -> work.apply(person)))
                            .limit(TIMES)
                            .toList())
                    .toList();
            List<T> results = new java.util.ArrayList<>();
            for (Future<List<T>> done : people.invokeAll(all)) {
                results.addAll(done.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }
}
