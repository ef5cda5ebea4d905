package org.duban.task.evidence.upload;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.evidence.store.Draft;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/** Takes a file in as it comes, as the whole body or as a part of a form, and never holds more than a piece of it. */
public final class Receiving {
    private static final int PIECE = 64 * 1024;

    private Receiving() {}

    /** What takes bytes. */
    @FunctionalInterface
    private interface Sink {
        void take(ByteBuffer bytes) throws IOException;
    }

    /**
     * The file, with its draft finished.
     *
     * @throws Problem 400 for a form that can't be read, 413 for what is too large, 422 for a form without a file
     */
    public static Upload from(InputStream body, Sent sent, Draft draft) {
        MediaType type = mediaType(sent.contentType());
        Upload upload = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type) && !type.isWildcardType()
                ? form(body, type, draft)
                : plain(body, sent, draft);
        draft.finish();
        return upload;
    }

    private static Upload plain(InputStream body, Sent sent, Draft draft) {
        pour(body, draft::write);
        String name = sent.name() == null ? Disposition.of(sent.disposition()).fileName() : sent.name();
        return new Upload(draft, FileName.of(name), sent.title());
    }

    private static Upload form(InputStream body, MediaType type, Draft draft) {
        String boundary = type.getParameters().get("boundary");
        if (boundary == null) {
            throw unreadable();
        }
        Form form = new Form(draft);
        MultipartParser.ParseState state = MultipartParser.beginParse(
                form, boundary.getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8.name());
        pour(body, state::parse);
        if (!state.isComplete()) {
            throw unreadable();
        }
        return form.upload();
    }

    private static void pour(InputStream body, Sink sink) {
        byte[] piece = new byte[PIECE];
        try {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                sink.take(ByteBuffer.wrap(piece, 0, read));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MediaType mediaType(String contentType) {
        try {
            return contentType == null ? MediaType.APPLICATION_OCTET_STREAM_TYPE : MediaType.valueOf(contentType);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed(new Text("The Content-Type can't be read.", "无法识别 Content-Type。"));
        }
    }

    private static Problem unreadable() {
        return Problem.malformed(new Text("The form can't be read to its end.", "无法完整读取表单。"));
    }
}
