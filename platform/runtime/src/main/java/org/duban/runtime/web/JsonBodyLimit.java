package org.duban.runtime.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** JSON bodies are read whole into memory, so they may not be large; files come another way. */
@Provider
public class JsonBodyLimit implements ReaderInterceptor {
    /** 1 MiB holds a decision of the longest minutes many times over. */
    static final int MAX_BYTES = 1 << 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            context.setInputStream(new Limited(context.getInputStream(), MAX_BYTES));
        }
        return context.proceed();
    }

    /** A merge patch is JSON too. */
    public static boolean isJson(MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || type.getSubtype().endsWith("+json"));
    }

    /** Ends with a 413 once more has been read than is allowed. */
    public static final class Limited extends FilterInputStream {
        private final long most;
        private long left;

        public Limited(InputStream in, long most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Problem.of(
                        ProblemType.TOO_LARGE, Text.of("At most %d bytes are taken here.", "此处最多接收 %d 字节。", most));
            }
        }
    }
}
