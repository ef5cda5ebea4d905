package org.duban.task.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Unpacks a file into nothing before anything that would keep it is let near. */
final class Bombs {
    private static final int MOST_ENTRIES = 1_000;
    /** Ten thousand rows of departments are a few megabytes. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private Bombs() {}

    /** @throws org.duban.runtime.web.Problem 422 for a bomb, and for a zip that can't be unpacked */
    static void refuse(byte[] content) {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    refuse(entries, unpacked);
                }
                refuse(entries, unpacked);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Unreadable.broken();
        }
    }

    private static void refuse(int entries, long unpacked) {
        if (entries > MOST_ENTRIES || unpacked > MOST_BYTES) {
            throw Unreadable.unpacksTooLarge();
        }
    }
}
