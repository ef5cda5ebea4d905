package org.duban.meeting.document;

import org.apache.tika.exception.WriteLimitReachedException;
import org.duban.runtime.file.Unreadable;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Why a file can't be read, each reason with its own type of problem. None says anything of what is in the file. */
final class Refusal {
    private static final int DEEPEST_CAUSE = 10;

    private Refusal() {}

    static Problem noText() {
        return Problem.of(
                ProblemType.NO_TEXT,
                new Text("There is no text in it; a scanned page is a picture.", "文件中没有文字；扫描件只是图片。"));
    }

    static Problem encrypted() {
        return Problem.of(
                ProblemType.ENCRYPTED, new Text("It is encrypted. Save it without a password.", "文件已加密，请取消密码后重新保存。"));
    }

    /** What a parser's failure means. */
    static Problem of(Exception failure) {
        if (WriteLimitReachedException.isWriteLimitReached(failure)) {
            return Unreadable.unpacksTooLarge();
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (String.valueOf(cause.getMessage())
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("zip bomb")) {
                return Unreadable.unpacksTooLarge();
            }
            cause = cause.getCause();
        }
        return Unreadable.broken();
    }
}
