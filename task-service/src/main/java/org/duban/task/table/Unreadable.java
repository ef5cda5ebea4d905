package org.duban.task.table;

import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Why a file can't be read. None says anything of what is in the file. */
final class Unreadable {
    private Unreadable() {}

    static Problem broken() {
        return Problem.of(
                ProblemType.BROKEN_FILE,
                new Text("The file is broken or neither .csv nor .xlsx.", "文件已损坏，或不是 .csv、.xlsx 文件。"));
    }

    static Problem oldOrEncrypted() {
        return Problem.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                new Text(
                        "It is an .xls or an encrypted file. Save it as .xlsx without a password.",
                        "文件为 .xls 格式或已加密，请另存为不带密码的 .xlsx 文件。"));
    }

    static Problem noWorkbook() {
        return Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, new Text("It is no .xlsx file.", "不是 .xlsx 文件。"));
    }

    static Problem noText() {
        return Problem.of(
                ProblemType.INVALID,
                new Text(
                        "It is not text in UTF-8, UTF-16 or GB18030, or holds control characters.",
                        "内容不是 UTF-8、UTF-16 或 GB18030 文本，或含有控制字符。"));
    }
}
