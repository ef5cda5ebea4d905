package org.duban.meeting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** A request body of at most 20 MB; of a larger one no more than that is ever held. */
public final class LimitedBody {
    private static final int MEGABYTES = 20;
    private static final int LIMIT = MEGABYTES * 1024 * 1024;

    private LimitedBody() {}

    /** @throws Problem 413 */
    public static byte[] read(InputStream body) {
        try {
            byte[] content = body.readNBytes(LIMIT + 1);
            if (content.length > LIMIT) {
                throw Problem.of(
                        ProblemType.TOO_LARGE, Text.of("At most %d MB are taken here.", "此处最多接收 %d MB。", MEGABYTES));
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
