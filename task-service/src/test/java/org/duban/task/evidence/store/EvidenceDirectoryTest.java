package org.duban.task.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content lies under its hash, once, or not at all. */
class EvidenceDirectoryTest {
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        EvidenceStore store = new EvidenceDirectory(() -> folder);
        String first = kept(store, "lamp");
        String second = kept(store, "lamp");
        assertThat(second).isEqualTo(first);
        assertThat(store.keptBefore(LATER)).containsExactly(first);
        assertThat(store.open(first)).hasContent("lamp");
        assertThat(files(folder)).hasSize(1);
    }

    @Test
    void aDraftThatIsNotKeptLeavesNothing() throws IOException {
        EvidenceStore store = new EvidenceDirectory(() -> folder);
        try (Draft draft = store.begin()) {
            draft.write(ByteBuffer.wrap("lamp".getBytes()));
            draft.finish();
        }
        try (Draft draft = store.begin()) {
            draft.write(ByteBuffer.wrap("half".getBytes()));
        }
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void draftsOfAProcessThatDiedAreDroppedWhenTheyAreOld() throws IOException {
        EvidenceStore store = new EvidenceDirectory(() -> folder);
        Draft left = store.begin();
        left.finish();
        store.dropDraftsBefore(Instant.EPOCH);
        assertThat(files(folder)).hasSize(1);
        store.dropDraftsBefore(LATER);
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void aFullDiskTakesNothingHalf() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=256k", "none", small.toString());
        Assumptions.assumeTrue(mounted, "skipped: a small disk is made by mounting a tmpfs, which is not allowed here");
        try {
            EvidenceStore store = new EvidenceDirectory(() -> small);
            Problem problem = catchThrowableOfType(Problem.class, () -> fill(store));
            assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
            assertThat(files(small)).isEmpty();
            assertThat(store.open(kept(store, "lamp"))).hasContent("lamp");
        } finally {
            run("umount", small.toString());
        }
    }

    private static void fill(EvidenceStore store) {
        try (Draft draft = store.begin()) {
            for (int i = 0; i < 16; i++) {
                draft.write(ByteBuffer.allocate(64 * 1024));
            }
            draft.finish();
            store.keep(draft);
        }
    }

    private static String kept(EvidenceStore store, String content) {
        try (Draft draft = store.begin()) {
            draft.write(ByteBuffer.wrap(content.getBytes()));
            draft.finish();
            store.keep(draft);
            return draft.sha256();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }
}
