package org.duban.runtime.file;

import java.io.IOException;
import java.io.InputStream;

/** Counts what a packed file unpacks to and keeps none of it. */
public final class Unpacking {
    /** No document of 20 MB has come near it; inflating as much takes well under a second. */
    private static final long MOST = 100L * 1024 * 1024;
    /** Office text packs to about a tenth; a hundredth is made on purpose, once it is more than a few pages. */
    private static final long ALWAYS_FINE = 8L * 1024 * 1024;

    private static final long MOST_A_BYTE = 100;

    private final long limit;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    private Unpacking(long limit) {
        this.limit = limit;
    }

    /** For a file of so many bytes. */
    public static Unpacking of(int packedBytes) {
        return new Unpacking(Math.min(MOST, Math.max(ALWAYS_FINE, packedBytes * MOST_A_BYTE)));
    }

    /** Scanned pages pack well and are large. */
    public static Unpacking ofPictures() {
        return new Unpacking(4 * MOST);
    }

    /**
     * Reads it to its end.
     *
     * @throws org.duban.runtime.web.Problem 422 as soon as it is too much
     */
    public void drain(InputStream stream) throws IOException {
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            unpacked += read;
            if (unpacked > limit) {
                throw Unreadable.unpacksTooLarge();
            }
        }
    }
}
