package org.duban.task.closingfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip: the manifest, its signature, and the files that it names. */
record ClosingFile(Part manifest, Part signature, List<Part> files, Instant madeAt) {

    /** Writes it as it goes; no file of evidence is ever held whole. */
    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        write(zip, manifest);
        write(zip, signature);
        for (Part file : files) {
            write(zip, file);
        }
        zip.finish();
        zip.flush();
    }

    private void write(ZipOutputStream zip, Part part) throws IOException {
        // Pictures and office files are packed already.
        zip.setLevel(part.name().startsWith("evidence/") ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        ZipEntry entry = new ZipEntry(part.name());
        entry.setTime(madeAt.toEpochMilli());
        zip.putNextEntry(entry);
        try (InputStream content = part.content().get()) {
            content.transferTo(zip);
        }
        zip.closeEntry();
    }
}
