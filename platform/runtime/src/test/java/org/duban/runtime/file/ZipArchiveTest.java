package org.duban.runtime.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void anOrdinaryFilePasses() throws IOException {
        byte[] zip = zip(3, noise(MEGABYTE));
        assertThat(ZipArchive.is(zip)).isTrue();
        assertThatCode(() -> ZipArchive.check(zip)).doesNotThrowAnyException();
    }

    /** As office libraries write what they can't count beforehand; the JDK's own reader trips over it. */
    @Test
    void aFileWrittenInOneGoWithRoomForLargeSizesPasses() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            zip.setUseZip64(Zip64Mode.Always);
            for (int i = 0; i < 3; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry("entry" + i));
                zip.write(noise(MEGABYTE + i));
                zip.closeArchiveEntry();
            }
        }
        byte[] zip = file.toByteArray();
        assertThatCode(() -> ZipArchive.check(zip)).doesNotThrowAnyException();
        zip[MEGABYTE / 2] ^= 1;
        assertThat(refused(zip)).isEqualTo(ProblemType.BROKEN_FILE);
    }

    /** Offices store or deflate. Libraries for other ways of packing are not here, nor is there a reason to run them. */
    @ParameterizedTest
    @ValueSource(ints = {6, 9, 12, 14, 93, 95, 99})
    void whatIsPackedAsNoOfficePacksIsBroken(int method) throws IOException {
        for (byte[] zip : List.of(zip(1, noise(2_000)), stored(noise(2_000)))) {
            assertThatCode(() -> ZipArchive.check(zip)).doesNotThrowAnyException();
            zip[8] = (byte) method;
            assertThat(refused(zip)).isEqualTo(ProblemType.BROKEN_FILE);
        }
    }

    @Test
    void whateverBytesAreWrongItIsRefusedAndNothingElseHappens() throws IOException {
        List<byte[]> zips = List.of(zip(3, noise(300)), stored(noise(300)));
        Random random = new Random(20310303);
        for (int round = 0; round < 20_000; round++) {
            byte[] wrong = zips.get(random.nextInt(zips.size())).clone();
            for (int i = 0; i <= round % 4; i++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
            }
            assertThatCode(() -> check(wrong)).as("round %d", round).doesNotThrowAnyException();
        }
    }

    private static void check(byte[] zip) {
        try {
            ZipArchive.check(zip);
        } catch (Problem refused) {
            assertThat(refused.type()).isIn(ProblemType.BROKEN_FILE, ProblemType.UNPACKS_TOO_LARGE);
        }
    }

    @Test
    void whatUnpacksToAHundredTimesItsSizeIsRefused() throws IOException {
        assertThat(refused(zip(1, new byte[9 * MEGABYTE]))).isEqualTo(ProblemType.UNPACKS_TOO_LARGE);
        assertThat(refused(zip(12, new byte[MEGABYTE]))).isEqualTo(ProblemType.UNPACKS_TOO_LARGE);
    }

    @Test
    void whatUnpacksToAFewPagesIsFineHoweverWellItIsPacked() throws IOException {
        byte[] zip = zip(1, new byte[7 * MEGABYTE]);
        assertThatCode(() -> ZipArchive.check(zip)).doesNotThrowAnyException();
    }

    @Test
    void thousandsOfEntriesAreRefused() throws IOException {
        assertThat(refused(zip(2_001, new byte[0]))).isEqualTo(ProblemType.UNPACKS_TOO_LARGE);
    }

    @Test
    void whatIsCutOffOrDamagedIsBroken() throws IOException {
        byte[] zip = zip(2, noise(2_000));
        assertThat(refused(Arrays.copyOf(zip, zip.length / 2))).isEqualTo(ProblemType.BROKEN_FILE);
        assertThat(refused(Arrays.copyOf(zip, zip.length - 30))).isEqualTo(ProblemType.BROKEN_FILE);
        byte[] damaged = zip.clone();
        Arrays.fill(damaged, 60, 600, (byte) 0x5A);
        assertThat(refused(damaged)).isEqualTo(ProblemType.BROKEN_FILE);
    }

    @Test
    void whatDoesNotBeginLikeOneIsNone() {
        assertThat(ZipArchive.is("PK, the minutes".getBytes(UTF_8))).isFalse();
        assertThat(ZipArchive.is(new byte[3])).isFalse();
    }

    private static ProblemType refused(byte[] zip) {
        Problem problem = catchThrowableOfType(Problem.class, () -> ZipArchive.check(zip));
        return problem == null ? null : problem.type();
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(size).nextBytes(noise);
        return noise;
    }

    private static byte[] zip(int entries, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("entry" + i));
                zip.write(content);
            }
        }
        return file.toByteArray();
    }

    /** Its sizes stand before its content, not behind. */
    private static byte[] stored(byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            CRC32 sum = new CRC32();
            sum.update(content);
            ZipEntry entry = new ZipEntry("entry");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return file.toByteArray();
    }
}
