package org.duban.task.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.db.Upkeep;
import org.duban.runtime.time.CityClock;
import org.duban.task.Office;
import org.duban.task.evidence.store.Draft;
import org.duban.task.evidence.store.EvidenceConfig;
import org.duban.task.evidence.store.EvidenceStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Content and row: the file is there before its row is, whatever fails between them, and no row is without its file. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class KeepingEvidenceTest {
    @Inject
    EvidenceStore store;

    @Inject
    EvidenceConfig config;

    @Inject
    Event<Upkeep.Due> upkeep;

    @Inject
    CityClock clock;

    @Inject
    Sql sql;

    @Inject
    ContentLock lock;

    private String task;
    private byte[] content;

    @BeforeEach
    void aFile() {
        task = Office.acceptedTask(Office.newDepartment());
        content = Samples.png(200);
        byte[] noise = new byte[100];
        ThreadLocalRandom.current().nextBytes(noise);
        System.arraycopy(noise, 0, content, 50, noise.length);
    }

    @Test
    void theSameContentHandedInTwiceIsStoredOnceForTwoRows() throws Exception {
        String first = Handing.in(task, "lamp.png", content);
        String second = Handing.in(task, "the same lamp.png", content);
        assertThat(first).isNotEqualTo(second);
        assertThat(
                        Office.read(as("supervisor"), "/api/v1/tasks/{id}/evidence", task)
                                .<String>getList("items.sha256")
                                .stream()
                                .distinct())
                .hasSize(1);
        for (String id : List.of(first, second)) {
            assertThat(as("supervisor").get("/api/v1/evidence/{id}", id).asByteArray())
                    .isEqualTo(content);
        }
    }

    @Test
    void whoHandInTheSameAtOnceAllFindItAgain() {
        List<CompletableFuture<String>> uploads = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Handing.in(task, "lamp" + i + ".png", content)))
                .toList();
        for (CompletableFuture<String> id : uploads) {
            assertThat(as("supervisor").get("/api/v1/evidence/{id}", id.join()).asByteArray())
                    .isEqualTo(content);
        }
        assertThat(Office.timeline(task).getList("items.findAll { it.move == 'evidence' }"))
                .hasSize(6);
    }

    @Test
    void theFirstSweepComesWithTheStart() {
        org.awaitility.Awaitility.await().until(() -> UpkeepHeard.BY.contains("duban-upkeep"));
    }

    @Test
    void aFileWhoseRowWasNeverCommittedIsSweptADayLater() throws Exception {
        String orphan = keptWithoutRow();
        upkeep.fire(new Upkeep.Due());
        assertThat(stored(orphan)).exists();
        makeOld(stored(orphan));
        upkeep.fire(new Upkeep.Due());
        assertThat(stored(orphan)).doesNotExist();
        Handing.in(task, "lamp.png", content);
        assertThat(stored(orphan)).exists();
    }

    @Test
    void aFileWithItsRowStaysHoweverOldItIs() throws Exception {
        String id = Handing.in(task, "lamp.png", content);
        String sha256 =
                Office.read(as("supervisor"), "/api/v1/evidence/{id}/about", id).getString("sha256");
        makeOld(stored(sha256));
        upkeep.fire(new Upkeep.Due());
        assertThat(as("supervisor").get("/api/v1/evidence/{id}", id).asByteArray())
                .isEqualTo(content);
    }

    @Test
    void sweepingWaitsForWhoKeepsTheSameContentNow() throws Exception {
        String orphan = keptWithoutRow();
        makeOld(stored(orphan));
        CompletableFuture<Void> sweep = Transactions.call(() -> {
            lock.take(orphan);
            CompletableFuture<Void> sweeping = CompletableFuture.runAsync(() -> upkeep.fire(new Upkeep.Due()));
            org.awaitility.Awaitility.await().until(this::somebodyWaitsForALock);
            keptWithoutRow();
            return sweeping;
        });
        sweep.join();
        assertThat(stored(orphan)).exists();
    }

    private boolean somebodyWaitsForALock() throws SQLException {
        return sql.one(
                "select count(*) > 0 from pg_locks where locktype = 'advisory' and not granted",
                row -> row.getBoolean(1));
    }

    private String keptWithoutRow() {
        try (Draft draft = store.begin()) {
            draft.write(ByteBuffer.wrap(content));
            draft.finish();
            store.keep(draft);
            return draft.sha256();
        }
    }

    private Path stored(String sha256) {
        return config.directory()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private void makeOld(Path file) throws Exception {
        Instant old = clock.now().minus(Duration.ofHours(25));
        Files.setLastModifiedTime(file, FileTime.from(old));
    }
}
