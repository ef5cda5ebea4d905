package org.duban.task.evidence.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;

/**
 * Looks into a file: what it is, and whether its text bears a classification mark. One text is read at a time, so that
 * many uploads at once take no more memory than one.
 */
@ApplicationScoped
public class Looking {
    private final Semaphore reader = new Semaphore(1);

    /** @throws Problem 415 naming what it is, where it is nothing that is taken */
    public Look at(Path file) {
        FileKind kind;
        try {
            kind = Identification.of(file);
        } catch (Problem problem) {
            if (problem.type() == ProblemType.UNSUPPORTED_MEDIA_TYPE) {
                throw problem;
            }
            return new Look(null, problem);
        }
        return new Look(kind, refusal(file, kind));
    }

    private Problem refusal(Path file, FileKind kind) {
        reader.acquireUninterruptibly();
        try {
            MarkSearch search = new MarkSearch();
            read(file, kind, search);
            return search.found() ? ClassificationMarks.problem() : null;
        } catch (Problem problem) {
            return problem;
        } catch (IOException | RuntimeException e) {
            // What a reader says of a file it can't read may quote it.
            return Refusal.broken();
        } finally {
            reader.release();
        }
    }

    private static void read(Path file, FileKind kind, MarkSearch search) throws IOException {
        switch (kind) {
            case PDF -> PdfText.read(file, search);
            case DOCX, XLSX, PPTX -> OfficePackage.read(file, search);
            case DOC, XLS, PPT -> LegacyText.read(file, search);
            default -> {
                // A picture has no text that could be had cheaply.
            }
        }
    }
}
