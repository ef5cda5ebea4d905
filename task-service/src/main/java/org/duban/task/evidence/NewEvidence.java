package org.duban.task.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.evidence.content.Look;
import org.duban.task.evidence.store.Draft;
import org.duban.task.evidence.upload.FileName;

/**
 * A file that is to become evidence, with what a look into it found; {@code look} is null where it is empty.
 *
 * @param sha256 of the draft, so that two requests are told apart by it
 */
public record NewEvidence(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String title,
        String sha256,
        @JsonIgnore Draft draft,
        @JsonIgnore Look look) {

    /** @throws Problem 422 where the file itself is at fault */
    void requireTakeable() {
        if (draft.size() == 0) {
            throw Problem.invalid("file", new Text("is empty", "文件为空"));
        }
        ClassificationMarks.refuse(name, title);
        if (look.refusal() != null) {
            throw look.refusal();
        }
        if (!look.kind().endings().contains(FileName.extension(name))) {
            throw Problem.invalid(
                    "name",
                    Text.of(
                            "must end in .%s, as the content is %s",
                            "应以 .%s 结尾，文件内容为 %s",
                            look.kind().endings().get(0),
                            look.kind().mediaType()));
        }
    }

    FileFacts facts() {
        return new FileFacts(name, look.kind().mediaType(), draft.size(), sha256);
    }
}
