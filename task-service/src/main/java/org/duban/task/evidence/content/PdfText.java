package org.duban.task.evidence.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF's first pages: a mark stands at the head of a document, and reading pages takes time. */
final class PdfText {
    private static final int MOST_PAGES = 50;
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(20);

    private PdfText() {}

    /** Reads nothing where unpacking it could take more memory than there is. */
    static void read(Path path, MarkSearch search) throws IOException {
        if (!PdfStreams.canBeUnpacked(path)) {
            return;
        }
        try (RandomAccessReadBufferedFile file = new RandomAccessReadBufferedFile(path.toFile());
                PDDocument document = Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache())) {
            PDDocumentInformation about = document.getDocumentInformation();
            search.add(String.join("\n", "", text(about.getTitle()), text(about.getSubject()), ""));
            readPages(document, search);
        } catch (InvalidPasswordException e) {
            throw Refusal.encrypted();
        }
    }

    private static void readPages(PDDocument document, MarkSearch search) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        long end = System.nanoTime() + MOST_NANOS;
        int pages = Math.min(MOST_PAGES, document.getNumberOfPages());
        for (int page = 1; page <= pages && System.nanoTime() < end; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            search.line();
            search.add(stripper.getText(document));
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
