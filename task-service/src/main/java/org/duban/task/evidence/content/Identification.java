package org.duban.task.evidence.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Tells from its content alone what kind of file it is. */
final class Identification {
    private static final Detector MAGIC = MimeTypes.getDefaultMimeTypes();
    private static final Set<String> HEIF = Set.of("image/heif", "image/heic-sequence", "image/heif-sequence");

    private Identification() {}

    /** @throws Problem 415 naming what it is, where it is nothing that is taken */
    static FileKind of(Path file) {
        String found = magic(file);
        Optional<FileKind> kind =
                container(file, found).or(() -> FileKind.of(HEIF.contains(found) ? FileKind.HEIC.mediaType() : found));
        return kind.orElseThrow(() -> Problem.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                Text.of(
                        "It is %s. Evidence is pdf, doc, docx, xls, xlsx, ppt, pptx, jpeg, png, gif, webp, tiff or heic.",
                        "文件类型为 %s。佐证材料应为 pdf、doc、docx、xls、xlsx、ppt、pptx、jpeg、png、gif、webp、tiff 或 heic。", found)));
    }

    private static String magic(Path file) {
        try (InputStream start = new BufferedInputStream(Files.newInputStream(file))) {
            return MAGIC.detect(start, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zip and compound files hold many things; which, only what is in them tells. */
    private static Optional<FileKind> container(Path file, String found) {
        if (OfficePackage.is(file)) {
            return OfficePackage.kind(file);
        }
        return CompoundFile.is(file)
                ? CompoundFile.kind(file)
                : Optional.of(found).flatMap(FileKind::of);
    }
}
