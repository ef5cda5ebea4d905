package org.duban.task.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.duban.runtime.web.Problem;

/** The newer office files: a zip whose list of content types says what its main part is, the texts in XML parts. */
final class OfficePackage {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_CONTENT_TYPES = 1 << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final Map<FileKind, String> MAIN_PARTS = Map.of(
            FileKind.DOCX, "wordprocessingml.document.main+xml",
            FileKind.XLSX, "spreadsheetml.sheet.main+xml",
            FileKind.PPTX, "presentationml.presentation.main+xml");

    /** Where people read text: bodies, headers, notes, comments, shared strings, titles. */
    private static final Pattern TEXTS = Pattern.compile(
            "(?:word/[^/]*|xl/sharedStrings|xl/worksheets/[^/]*|xl/drawings/[^/]*|ppt/slides/[^/]*|ppt/notesSlides/[^/]*"
                    + "|ppt/slideMasters/[^/]*|ppt/slideLayouts/[^/]*|docProps/[^/]*)\\.xml");

    private OfficePackage() {}

    static boolean is(Path path) {
        try (InputStream start = Files.newInputStream(path)) {
            byte[] signature = start.readNBytes(4);
            return signature.length == 4 && signature[0] == 'P' && signature[1] == 'K' && signature[2] == 3;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the list of content types names as the main part; nothing for any other zip and for what holds macros.
     *
     * @throws Problem 422 where the zip is broken
     */
    static Optional<FileKind> kind(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry types = zip.getEntry(CONTENT_TYPES);
            if (types == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(types)) {
                String text = new String(in.readNBytes(MOST_CONTENT_TYPES), java.nio.charset.StandardCharsets.UTF_8);
                return MAIN_PARTS.entrySet().stream()
                        .filter(part -> text.contains(part.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst();
            }
        } catch (ZipException e) {
            throw Refusal.broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives all that people read in it to the search, part by part. */
    static void read(Path path, MarkSearch search) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Refusal.unpacksTooLarge();
            }
            List<? extends ZipEntry> texts = zip.stream()
                    .filter(entry -> TEXTS.matcher(entry.getName()).matches())
                    .toList();
            for (ZipEntry entry : texts) {
                try (InputStream part = zip.getInputStream(entry)) {
                    XmlText.read(part, search);
                }
            }
        }
    }
}
