package org.duban.bench.reminders;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.duban.devkit.embedded.Database;

/** The same by a scheduler library: a job for each reminder, db-scheduler in its fastest way of polling. */
final class OneJobEach {
    private static final String JOB = "tell";
    private static final int THREADS = 8;
    private static final long A_MOMENT = 5_000_000;
    private static final String FILL = """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select ?, gen_random_uuid(), timestamptz '2099-01-01', false, 1 from generate_series(1, ?)
            """;
    private static final String DUE = """
            update scheduled_tasks set execution_time = ? where task_instance in (
                select task_instance from scheduled_tasks order by task_name, task_instance limit ?)
            """;
    private static final String TELL = "insert into plain_notice (reminder_id, recipient, fired_at) values (?, ?, ?)";

    private final Database database;
    private final Rows rows;
    private final AtomicInteger told = new AtomicInteger();

    OneJobEach(Database database) {
        this.database = database;
        this.rows = new Rows(database);
    }

    /** Jobs a second, after as many as a fifth of them to warm up. */
    double measure(int reminders, int due) throws SQLException {
        rows.update(FILL, JOB, reminders);
        rows.update("vacuum analyze scheduled_tasks");
        try (AgroalDataSource pool = pool()) {
            OneTimeTask<Void> tell = Tasks.oneTime(JOB).execute((job, context) -> tell(pool, job.getId()));
            Scheduler scheduler = Scheduler.create(pool, tell)
                    .threads(THREADS)
                    .pollingInterval(Duration.ofMillis(100))
                    .pollUsingLockAndFetch(0.5, 4.0)
                    .build();
            scheduler.start();
            try {
                run(due / 5);
                return run(due);
            } finally {
                scheduler.stop();
            }
        }
    }

    private double run(int due) throws SQLException {
        told.set(0);
        rows.update(DUE, Instant.now(), due);
        long start = System.nanoTime();
        while (told.get() < due) {
            LockSupport.parkNanos(A_MOMENT);
        }
        return due / ((System.nanoTime() - start) / 1e9);
    }

    private void tell(AgroalDataSource pool, String reminder) {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(TELL)) {
            insert.setObject(1, UUID.fromString(reminder));
            insert.setString(2, "officer.R1");
            insert.setTimestamp(3, Timestamp.from(Instant.now()));
            insert.executeUpdate();
            told.incrementAndGet();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private AgroalDataSource pool() throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(THREADS + 4)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.jdbcUrl())
                                .principal(new NamePrincipal(database.owner().username()))
                                .credential(new SimplePassword(database.owner().password())))));
    }
}
