package org.duban.task.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.newDepartment;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipFile;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.duban.runtime.db.Sql;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many rows a ledger has, few are in memory at a time: what stays after a collection does not grow with them. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class LongLedgerTest {
    /** Far less than the texts of the shorter of the ledgers below come to. */
    private static final long MOST_GROWTH = 24L * 1024 * 1024;

    private static final int BETWEEN_MILLIS = 500;

    private static final byte[] ROW = "<row ".getBytes(StandardCharsets.UTF_8);

    @Inject
    Sql sql;

    @TestHTTPResource("/api/v1/ledgers/tasks.xlsx")
    URI address;

    @TempDir
    Path directory;

    @AfterEach
    void forgetThem() throws SQLException {
        sql.update("delete from task_department where task_id in (select id from task where number like 'many-%')");
        sql.update("delete from task where number like 'many-%'");
    }

    @Test
    void fiveThousandRowsOfLongTexts() throws Exception {
        exported(5_000, 5_000);
    }

    @Test
    @Tag("slow")
    void aHundredThousandRows() throws Exception {
        exported(100_000, 500);
    }

    private void exported(int rows, int letters) throws Exception {
        String lead = newDepartment();
        Office.issuedTask(lead);
        sql.update("""
                insert into task select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
                    'number', 'many-' || n, 'requirement', repeat(chr(19968 + n % 20000), ?)))).*
                from task t, generate_series(2, ?) n where t.lead_department = ?
                """, letters, rows, lead);
        long before = leftAfterCollection();
        CompletableFuture<HttpResponse<Path>> answer = HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create(address + "?department=" + lead))
                                .header("Authorization", "Bearer " + Identities.token("supervisor"))
                                .build(),
                        BodyHandlers.ofFile(directory.resolve("ledger.xlsx")));
        long most = 0;
        int looks = 0;
        while (!isThere(answer)) {
            most = Math.max(most, leftAfterCollection());
            looks++;
        }
        assertThat(answer.join().statusCode()).isEqualTo(200);
        assertThat(rowsIn(answer.join().body())).isEqualTo(rows + 1);
        assertThat(looks).isPositive();
        assertThat(most - before).isLessThan(MOST_GROWTH);
    }

    /** Between two looks, as a collection stops everything. */
    private static boolean isThere(CompletableFuture<?> answer) throws Exception {
        try {
            answer.get(BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private static long leftAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** Counted as they are read: the sheet is far larger than what this test may hold. */
    private static int rowsIn(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            int rows = 0;
            int matched = 0;
            byte[] chunk = new byte[64 * 1024];
            for (int read = sheet.read(chunk); read >= 0; read = sheet.read(chunk)) {
                for (int i = 0; i < read; i++) {
                    matched = chunk[i] == ROW[matched] ? matched + 1 : chunk[i] == ROW[0] ? 1 : 0;
                    if (matched == ROW.length) {
                        rows++;
                        matched = 0;
                    }
                }
            }
            return rows;
        }
    }
}
