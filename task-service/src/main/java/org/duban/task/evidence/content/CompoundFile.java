package org.duban.task.evidence.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.duban.runtime.web.Problem;

/** The older office files: a small file system ([MS-CFB]), in whose directory stands what kind of document it holds. */
final class CompoundFile {
    private static final long SIGNATURE = 0xD0CF11E0A1B11AE1L;
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int MOST_SECTORS = 256;
    private static final int ALLOCATION_TABLE = 76;
    private static final int MOST_TABLE_SECTORS = 109;

    private final RandomAccessFile file;
    private final ByteBuffer header;
    private final int sectorSize;

    private CompoundFile(RandomAccessFile file) throws IOException {
        this.file = file;
        header = read(0, HEADER);
        sectorSize = header.getShort(30) == 12 ? 4096 : 512;
    }

    static boolean is(Path path) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return file.length() >= HEADER && file.readLong() == SIGNATURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Word, Excel, PowerPoint, or something else that is kept this way.
     *
     * @throws Problem 422 where it is encrypted or its directory can't be read
     */
    static Optional<FileKind> kind(Path path) {
        Set<String> names = names(path);
        if (names.contains("EncryptedPackage")) {
            throw Refusal.encrypted();
        }
        if (names.contains("WordDocument")) {
            return Optional.of(FileKind.DOC);
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return Optional.of(FileKind.XLS);
        }
        return names.contains("PowerPoint Document") ? Optional.of(FileKind.PPT) : Optional.empty();
    }

    private static Set<String> names(Path path) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return new CompoundFile(file).names();
        } catch (IOException | IndexOutOfBoundsException e) {
            throw Refusal.broken();
        }
    }

    private Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        int sector = header.getInt(48);
        for (int read = 0; sector >= 0 && read < MOST_SECTORS; read++) {
            ByteBuffer directory = sector(sector);
            for (int entry = 0; entry < sectorSize; entry += ENTRY) {
                names.add(name(directory, entry));
            }
            sector = after(sector);
        }
        return names;
    }

    private static String name(ByteBuffer directory, int entry) {
        int length = Math.max(0, Math.min(64, directory.getShort(entry + 64)) - 2);
        return new String(directory.array(), entry, length, StandardCharsets.UTF_16LE);
    }

    private int after(int sector) throws IOException {
        int perSector = sectorSize / Integer.BYTES;
        int table = sector / perSector;
        if (table >= MOST_TABLE_SECTORS) {
            return -1;
        }
        return sector(header.getInt(ALLOCATION_TABLE + table * Integer.BYTES))
                .getInt(sector % perSector * Integer.BYTES);
    }

    private ByteBuffer sector(int number) throws IOException {
        return read((number + 1L) * sectorSize, sectorSize);
    }

    private ByteBuffer read(long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
