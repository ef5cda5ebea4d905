package org.duban.runtime.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Looks at a zip, as every .docx and .xlsx is one, before anything that would unpack it is let near. */
public final class ZipArchive {
    private static final int MOST_ENTRIES = 2_000;
    private static final int LOCAL_ENTRY = 0x504B0304;
    private static final int DIRECTORY_ENTRY = 0x504B0102;
    private static final int DIRECTORY_END = 0x504B0506;

    private ZipArchive() {}

    /** Whether the bytes begin as a zip does. */
    public static boolean is(byte[] content) {
        return content.length > 3 && signatureAt(content, 0) == LOCAL_ENTRY;
    }

    /** @throws org.duban.runtime.web.Problem 422 for a bomb, and for a zip that was cut off */
    public static void check(byte[] content) {
        int entries = 0;
        boolean ends = false;
        for (int i = 0; i + 3 < content.length; i++) {
            // The number that the directory states of itself may lie, its entries can't.
            int signature = content[i] == 'P' ? signatureAt(content, i) : 0;
            entries += signature == DIRECTORY_ENTRY ? 1 : 0;
            ends |= signature == DIRECTORY_END;
            if (entries > MOST_ENTRIES) {
                throw Unreadable.unpacksTooLarge();
            }
        }
        unpack(content);
        if (!ends) {
            throw Unreadable.broken();
        }
    }

    /** Entry after entry as the office library will read them, whatever the directory at the end says. */
    private static void unpack(byte[] content) {
        Unpacking unpacking = Unpacking.of(content.length);
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; ) {
                requireOrdinaryPacking(entry);
                CheckedInputStream unpacked = new CheckedInputStream(zip, new CRC32());
                unpacking.drain(unpacked);
                // Only the step to the next one reads what is written behind an entry, its checksum too.
                ZipArchiveEntry next = zip.getNextEntry();
                if (entry.getCrc() != unpacked.getChecksum().getValue()) {
                    throw Unreadable.broken();
                }
                if (++entries > MOST_ENTRIES) {
                    throw Unreadable.unpacksTooLarge();
                }
                entry = next;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Unreadable.broken();
        }
    }

    /** Offices store or deflate; the library would try many more ways, some by libraries that are not here. */
    private static void requireOrdinaryPacking(ZipArchiveEntry entry) throws ZipException {
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw new ZipException("packed by method " + entry.getMethod());
        }
    }

    private static int signatureAt(byte[] content, int at) {
        return (content[at] & 0xFF) << 24
                | (content[at + 1] & 0xFF) << 16
                | (content[at + 2] & 0xFF) << 8
                | content[at + 3] & 0xFF;
    }
}
