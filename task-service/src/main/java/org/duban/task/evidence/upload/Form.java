package org.duban.task.evidence.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;
import org.duban.task.evidence.store.Draft;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/** The parts of a form as they come by: {@code file} goes to the draft at once, {@code title} is remembered. */
final class Form implements MultipartParser.PartHandler {
    private static final int MOST_TEXT = 8 * 1024;

    private final Draft draft;
    private final ByteArrayOutputStream title = new ByteArrayOutputStream();
    private String field;
    private String fileName;
    private boolean titled;

    Form(Draft draft) {
        this.draft = draft;
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        Disposition disposition = Disposition.of(headers.getFirst("Content-Disposition"));
        field = String.valueOf(disposition.name());
        switch (field) {
            case "file" -> beginFile(disposition.fileName());
            case "title" -> titled = true;
            default ->
                throw Problem.invalid(
                        field, new Text("is not known; there are file and title", "未知字段；可用字段为 file 和 title"));
        }
    }

    private void beginFile(String name) {
        if (fileName != null) {
            throw Problem.invalid("file", new Text("Send one file at a time", "每次只能提交一个文件"));
        }
        fileName = FileName.of(name);
    }

    @Override
    public void data(ByteBuffer bytes) {
        if (field.equals("file")) {
            draft.write(bytes);
            return;
        }
        if (title.size() + bytes.remaining() > MOST_TEXT) {
            throw Problem.of(ProblemType.TOO_LARGE, new Text("The title is far too long.", "标题过长。"));
        }
        byte[] piece = new byte[bytes.remaining()];
        bytes.get(piece);
        title.writeBytes(piece);
    }

    @Override
    public void endPart() {
        field = null;
    }

    /** @throws Problem 422 where no file came */
    Upload upload() {
        if (fileName == null) {
            throw Problem.invalid("file", new Text("is missing", "不能为空"));
        }
        return new Upload(draft, fileName, titled ? title.toString(StandardCharsets.UTF_8) : null);
    }
}
