package org.duban.task.ledger;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A file to write first and read afterwards. It has a name in no directory, as far as the system can do that, so that
 * nothing of it stays behind, whatever happens.
 */
final class UnnamedFile implements AutoCloseable {
    private final FileChannel channel;

    private UnnamedFile(FileChannel channel) {
        this.channel = channel;
    }

    static UnnamedFile create() {
        Path place = Path.of(System.getProperty("java.io.tmpdir"), "duban-ledger-" + UUID.randomUUID());
        try {
            return new UnnamedFile(FileChannel.open(place, CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file could be made", e);
        }
    }

    /** To write to; who closes it leaves the file open. */
    SeekableByteChannel channel() {
        return new KeptOpen(channel);
    }

    /** Its size in bytes. */
    long size() throws IOException {
        return channel.size();
    }

    /** All of it; closing that ends the file. */
    InputStream content() throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
