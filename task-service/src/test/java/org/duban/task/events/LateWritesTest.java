package org.duban.task.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.LateWrites;
import org.duban.runtime.db.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for the end of its transaction is there with all else that it did, or nothing is. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class LateWritesTest {
    private static final String INSERT = """
            insert into idempotent_answer (caller, path, key, fingerprint, status, headers, body, kept_at)
            values (?, '/late', ?, ''::bytea, 200, '{}', '', ?)
            """;
    private static final String COUNT_UP = "update idempotent_answer set status = status + 1 where caller = ?";

    @Inject
    LateWrites late;

    @Inject
    Sql sql;

    @Inject
    TransactionSynchronizationRegistry transactions;

    private String caller;

    @BeforeEach
    void somebody() {
        caller = "late." + UUID.randomUUID();
    }

    @Test
    void theyWaitForTheEnd() {
        QuarkusTransaction.requiringNew().run(() -> {
            insert("one");
            assertThat(kept()).isEmpty();
        });
        assertThat(kept()).containsExactly("one 200");
    }

    @Test
    void theyGoInTheOrderInWhichTheirKindsFirstCame() {
        QuarkusTransaction.requiringNew().run(() -> {
            insert("one");
            late.add(COUNT_UP, caller);
        });
        assertThat(kept()).containsExactly("one 201");
    }

    @Test
    void manyOfAKindGoTogether() {
        QuarkusTransaction.requiringNew().run(() -> {
            insert("one");
            late.add(COUNT_UP, caller);
            insert("two");
        });
        assertThat(kept()).containsExactly("one 201", "two 201");
    }

    @Test
    void whatIsSaidLastGoesToo() {
        QuarkusTransaction.requiringNew().run(() -> late.before(() -> insert("last")));
        assertThat(kept()).containsExactly("last 200");
    }

    @Test
    void ifTheTransactionIsUndoneSoAreThey() {
        QuarkusTransaction.begin();
        insert("one");
        QuarkusTransaction.rollback();
        assertThat(kept()).isEmpty();
    }

    @Test
    void ifOneFailsNothingOfTheTransactionStays() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    now("at once");
                    late.add(COUNT_UP, caller);
                    insert("at once");
                }))
                .hasStackTraceContaining("duplicate key");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    now("at once");
                    insert("one");
                    insert("one");
                }))
                .hasStackTraceContaining("duplicate key");
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatComesTooLateStopsTheCommit() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    insert("in time");
                    transactions.registerInterposedSynchronization(new Straggler());
                }))
                .hasStackTraceContaining("last writes are made already");
        assertThat(kept()).isEmpty();
    }

    @Test
    void theyNeedATransaction() {
        assertThatThrownBy(() -> insert("none")).isInstanceOf(IllegalStateException.class);
    }

    private void insert(String key) {
        late.add(INSERT, caller, key, Instant.EPOCH);
    }

    private void now(String key) {
        try {
            sql.update(INSERT, caller, key, Instant.EPOCH);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> kept() {
        try {
            return sql.all(
                    "select key, status from idempotent_answer where caller = ? order by key",
                    row -> row.getString(1) + " " + row.getInt(2),
                    caller);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private class Straggler implements Synchronization {
        @Override
        public void beforeCompletion() {
            insert("too late");
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
