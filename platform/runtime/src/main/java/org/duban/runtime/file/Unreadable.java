package org.duban.runtime.file;

import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Why a file can't be read, each reason with its own type of problem. None says anything of what is in the file. */
public final class Unreadable {
    private Unreadable() {}

    /** 422 for a file that is cut off or damaged, or of another kind than it seems. */
    public static Problem broken() {
        return Problem.of(
                ProblemType.BROKEN_FILE, new Text("The file is broken or not what it seems to be.", "文件已损坏或类型不符。"));
    }

    /** 422 for a bomb. */
    public static Problem unpacksTooLarge() {
        return Problem.of(
                ProblemType.UNPACKS_TOO_LARGE,
                new Text(
                        "Unpacked it would be far larger than such a file is. It was not unpacked.",
                        "文件解压后远大于正常大小，系统未予解压。"));
    }
}
