package org.duban.task.evidence.content;

import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Why a file is not taken although its kind is. None says anything of what is in it. */
final class Refusal {
    private Refusal() {}

    static Problem encrypted() {
        return Problem.of(
                ProblemType.ENCRYPTED,
                new Text(
                        "It is encrypted, so nobody could verify by it. Save it without a password.",
                        "文件已加密，无法作为佐证核验，请取消密码后重新保存。"));
    }

    static Problem broken() {
        return Problem.of(ProblemType.BROKEN_FILE, new Text("The file is broken.", "文件已损坏。"));
    }

    static Problem unpacksTooLarge() {
        return Problem.of(
                ProblemType.UNPACKS_TOO_LARGE,
                new Text("Its text unpacks to far too much. It was not unpacked.", "文件中的文字解压后过大，系统未予解压。"));
    }
}
