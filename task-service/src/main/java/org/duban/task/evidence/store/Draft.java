package org.duban.task.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** A file on its way in: written piece by piece, hashed as it comes, gone when closed. */
public final class Draft implements AutoCloseable {
    private static final int MEGABYTES = 50;
    /** The largest file taken. */
    public static final long MOST_BYTES = MEGABYTES * 1024L * 1024;

    private final Path path;
    private final FileChannel file;
    private final MessageDigest digest;
    private String sha256;
    private long size;

    /** @throws Problem 503 where it can't be begun */
    public Draft(Path path) {
        this.path = path;
        try {
            digest = MessageDigest.getInstance("SHA-256");
            file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    /**
     * Takes the next bytes.
     *
     * @throws Problem 413 for more than 50 MB, 503 where there is no room
     */
    public void write(ByteBuffer bytes) {
        size += bytes.remaining();
        if (size > MOST_BYTES) {
            throw Problem.of(ProblemType.TOO_LARGE, Text.of("A file has at most %d MB.", "单个文件最大 %d MB。", MEGABYTES));
        }
        digest.update(bytes.duplicate());
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    /** All is here: it is on the disk, not only on its way to it. */
    public void finish() {
        try {
            file.force(true);
            file.close();
        } catch (IOException e) {
            throw noRoom(e);
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    /** Where it can be looked at until it is closed. */
    public Path path() {
        return path;
    }

    /** Of the finished draft, in lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    @Override
    public void close() {
        try (file) {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What keeps a file from being written passes: somebody makes room. */
    static Problem noRoom(IOException cause) {
        Problem problem = Problem.of(
                        ProblemType.UNAVAILABLE,
                        new Text(
                                "The file could not be stored; there may be no room left. Nothing was kept.",
                                "文件无法存储，可能是空间不足。系统未作任何保存。"))
                .withHeader("Retry-After", "60");
        problem.initCause(cause);
        return problem;
    }
}
