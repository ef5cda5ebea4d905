package org.duban.task.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;

/**
 * A workbook whose rows go into a packed file as they come: few are held, and POI makes no files of its own. As the sizes
 * in the file are filled in afterwards, those who know no large zips can read a small one.
 */
final class PackedWorkbook extends DeferredSXSSFWorkbook {
    private static final int HELD = 50;

    private final SeekableByteChannel file;

    PackedWorkbook(SeekableByteChannel file) {
        super(HELD);
        this.file = file;
    }

    void write() throws IOException {
        writeAvoidingTempFiles(OutputStream.nullOutputStream());
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream instead) {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file);
        zip.setUseZip64(Zip64Mode.AsNeeded);
        return zip;
    }
}
