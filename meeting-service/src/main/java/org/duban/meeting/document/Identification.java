package org.duban.meeting.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.duban.runtime.file.ZipArchive;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Tells from its content what kind of file it is; what the sender says may only agree. */
@ApplicationScoped
public class Identification {
    private static final String ENCRYPTED_OFFICE = "application/x-tika-ooxml-protected";

    private final TikaConfig tika = TikaConfig.getDefaultConfig();

    /**
     * The file with its kind.
     *
     * @param declared the Content-Type as sent, or null
     * @throws Problem 415 for a kind that is not read, 422 for a file that is not what it is said to be, is broken,
     *     encrypted or a bomb
     */
    public Document of(byte[] content, String declared) {
        if (ZipArchive.is(content)) {
            ZipArchive.check(content);
        }
        MediaType said = declared == null ? MediaType.APPLICATION_OCTET_STREAM_TYPE : mediaType(declared);
        DocumentType type = DocumentType.of(detected(content)).orElseGet(() -> textual(content, said));
        DocumentType.of(said.getType() + "/" + said.getSubtype())
                .filter(other -> other != type && other != DocumentType.TEXT)
                .ifPresent(other -> {
                    throw notWhatItSays(other);
                });
        return new Document(type, content, said.getParameters().get(MediaType.CHARSET_PARAMETER));
    }

    private String detected(byte[] content) {
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            return tika.getDetector().detect(stream, new Metadata()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether minutes that begin like a letter or a web page are text, their decoding will tell. */
    private DocumentType textual(byte[] content, MediaType said) {
        var found = org.apache.tika.mime.MediaType.parse(detected(content));
        if (found.toString().equals(ENCRYPTED_OFFICE)) {
            throw Refusal.encrypted();
        }
        boolean known = !found.equals(org.apache.tika.mime.MediaType.OCTET_STREAM)
                && !tika.getMediaTypeRegistry().isInstanceOf(found, org.apache.tika.mime.MediaType.TEXT_PLAIN);
        if (!known) {
            return DocumentType.TEXT;
        }
        DocumentType.of(said.getType() + "/" + said.getSubtype()).ifPresent(other -> {
            throw notWhatItSays(other);
        });
        throw Problem.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                Text.of(
                        "It is %s. Plain text, .docx and .pdf are read here.",
                        "文件类型为 %s，此处可读取纯文本、.docx 和 .pdf。", found));
    }

    private static MediaType mediaType(String declared) {
        try {
            return MediaType.valueOf(declared);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed(new Text("The Content-Type can't be read.", "无法识别 Content-Type。"));
        }
    }

    private static Problem notWhatItSays(DocumentType said) {
        return Problem.of(
                ProblemType.INVALID,
                Text.of("It is sent as %s, but its content is not.", "文件声明为 %s，但内容并非该类型。", said.mediaType()));
    }
}
