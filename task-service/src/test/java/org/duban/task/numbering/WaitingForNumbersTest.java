package org.duban.task.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.task.Asking;
import org.duban.task.Office;
import org.junit.jupiter.api.Test;

/** While the next number can't be had, whoever wants one waits, and nobody else does. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class WaitingForNumbersTest {
    /** More than there are connections to the database. */
    private static final int MANY = 40;

    @Inject
    Sql sql;

    @Test
    void othersAreAnsweredMeanwhileAndAllNumbersComeWithoutAGap() throws Exception {
        String lead = Office.newDepartment();
        int last = running(numberOf(Office.issuedTask(lead)));
        Callable<Response> issue = () -> as("supervisor")
                .contentType(ContentType.JSON)
                .body(Office.assignment(lead))
                .post("/api/v1/tasks");
        CompletableFuture<List<Response>> issuing = Transactions.call(() -> {
            sql.all("select last from number_series for update", row -> null);
            CompletableFuture<List<Response>> sent = CompletableFuture.supplyAsync(() -> sentTogether(issue));
            await().atMost(Office.PATIENCE).until(() -> waiting() == Numbers.DRAWN_TOGETHER);
            await().during(Duration.ofSeconds(1))
                    .atMost(Office.PATIENCE)
                    .until(() -> waiting() == Numbers.DRAWN_TOGETHER);
            Office.read(as("supervisor"), "/api/v1/tasks?department=" + lead);
            return sent;
        });
        List<Response> answers = issuing.get();
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(one -> running(one.path("number"))).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(last + 1, last + MANY).boxed().toList());
    }

    private static List<Response> sentTogether(Callable<Response> issue) {
        try {
            return Asking.atOnce(Collections.nCopies(MANY, issue));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String numberOf(String task) {
        return Office.task(task).getString("number");
    }

    private static int running(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    /** Those that wait for a row of somebody else's transaction. */
    private int waiting() throws SQLException {
        return sql.one(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
                        + " and query like 'update number_series%'",
                row -> row.getInt(1));
    }
}
