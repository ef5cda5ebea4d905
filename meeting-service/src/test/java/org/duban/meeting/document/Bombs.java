package org.duban.meeting.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are small as they come and huge unpacked. */
final class Bombs {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String CONTENT_TYPES =
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml'/></Types>";

    private Bombs() {}

    /** A .docx whose text would be that large. */
    static byte[] word(int megabytes) {
        return zipped(zip -> {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(CONTENT_TYPES.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='w'><w:body><w:p>".getBytes(UTF_8));
            spaces(zip, megabytes);
        });
    }

    static byte[] manyEntries(int count) {
        return zipped(zip -> {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(CONTENT_TYPES.getBytes(UTF_8));
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i));
            }
        });
    }

    /** A file that is sound, with another in it. */
    static byte[] inside(byte[] word, byte[] other) {
        return zipped(zip -> {
            try (var entries = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(word))) {
                for (ZipEntry each = entries.getNextEntry(); each != null; each = entries.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(each.getName()));
                    entries.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry("word/embeddings/inner.xml"));
            zip.write(other);
        });
    }

    /** A PDF whose only page would be that large; packed twice it is tiny itself. */
    static byte[] pdf(int megabytes, boolean packedTwice) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            OutputStream once = new DeflaterOutputStream(packed);
            try (OutputStream page = packedTwice ? new DeflaterOutputStream(once) : once) {
                spaces(page, megabytes);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]"
                            + "/MediaBox[0 0 9 9]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n"
                            + "4 0 obj<</Filter[/FlateDecode" + (packedTwice ? "/FlateDecode" : "") + "]/Length "
                            + packed.size() + ">>stream\n")
                    .getBytes(UTF_8));
            packed.writeTo(file);
            file.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(UTF_8));
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spaces(OutputStream stream, int megabytes) throws IOException {
        byte[] megabyte = " ".repeat(MEGABYTE).getBytes(UTF_8);
        for (int i = 0; i < megabytes; i++) {
            stream.write(megabyte);
        }
    }

    private static byte[] zipped(Writing writing) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            writing.to(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }
}
