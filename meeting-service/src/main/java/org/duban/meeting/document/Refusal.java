package org.duban.meeting.document;

import org.apache.tika.exception.WriteLimitReachedException;
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

    static Problem broken() {
        return Problem.of(
                ProblemType.BROKEN_FILE, new Text("The file is broken or not what it seems to be.", "文件已损坏或类型不符。"));
    }

    static Problem unpacksTooLarge() {
        return Problem.of(
                ProblemType.UNPACKS_TOO_LARGE,
                new Text(
                        "Unpacked it would be far larger than minutes are. It was not unpacked.",
                        "文件解压后远大于正常的会议纪要，系统未予解压。"));
    }

    /** What a parser's failure means. */
    static Problem of(Exception failure) {
        if (WriteLimitReachedException.isWriteLimitReached(failure)) {
            return unpacksTooLarge();
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (String.valueOf(cause.getMessage())
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("zip bomb")) {
                return unpacksTooLarge();
            }
            cause = cause.getCause();
        }
        return broken();
    }
}
