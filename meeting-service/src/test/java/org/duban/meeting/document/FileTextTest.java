package org.duban.meeting.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Stream;
import org.duban.meeting.Files;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that give no text, each refused with a type of its own. */
class FileTextTest {
    private static final long A_FEW_BUFFERS = 32L * 1024 * 1024;

    private final Identification identification = new Identification();
    private final FileText texts = new FileText();

    static Stream<Arguments> refused() {
        byte[] word = Files.word("会议纪要");
        return Stream.of(
                Arguments.of(ProblemType.NO_TEXT, Files.pdf("")),
                Arguments.of(ProblemType.NO_TEXT, Files.word(" ")),
                Arguments.of(ProblemType.NO_TEXT, " \n ".getBytes(UTF_8)),
                Arguments.of(ProblemType.ENCRYPTED, Files.lockedPdf()),
                Arguments.of(ProblemType.ENCRYPTED, Files.lockedWord()),
                Arguments.of(ProblemType.BROKEN_FILE, Arrays.copyOf(word, word.length / 2)),
                Arguments.of(ProblemType.BROKEN_FILE, "%PDF-1.7\nnothing of a PDF".getBytes(UTF_8)),
                Arguments.of(ProblemType.UNPACKS_TOO_LARGE, Bombs.word(200)),
                Arguments.of(ProblemType.UNPACKS_TOO_LARGE, Bombs.manyEntries(20_000)),
                Arguments.of(ProblemType.UNPACKS_TOO_LARGE, Bombs.pdf(200, false)),
                Arguments.of(ProblemType.UNPACKS_TOO_LARGE, Bombs.pdf(200, true)),
                Arguments.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void eachReasonHasItsOwnType(ProblemType type, byte[] file) {
        assertThat(refusal(file).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefusedWithoutBeingUnpacked(byte[] bomb) {
        refusal(bomb);
        long before = allocated();
        refusal(bomb);
        assertThat(allocated() - before).isLessThan(A_FEW_BUFFERS);
    }

    static Stream<byte[]> bombs() {
        return Stream.of(Bombs.word(300), Bombs.manyEntries(60_000), Bombs.pdf(300, false), Bombs.pdf(300, true));
    }

    @Test
    void aFileWithinTheFileIsNotOpened() {
        byte[] word = Files.word("会议决定，市水利局要检查水库。");
        assertThat(text(Bombs.inside(word, Bombs.word(300))))
                .contains("市水利局要检查水库")
                .doesNotContain("inner");
    }

    private Problem refusal(byte[] file) {
        return catchThrowableOfType(Problem.class, () -> text(file));
    }

    private String text(byte[] file) {
        return texts.of(identification.of(file, null));
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
