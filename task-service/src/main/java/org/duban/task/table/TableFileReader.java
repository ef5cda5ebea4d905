package org.duban.task.table;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Reads a file off a request, whatever type it is sent as. */
@Provider
public class TableFileReader implements MessageBodyReader<TableFile> {
    private static final int LIMIT = TableFile.MEGABYTES * 1024 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == TableFile.class;
    }

    @Override
    public TableFile readFrom(
            Class<TableFile> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] content = body.readNBytes(LIMIT + 1);
        if (content.length > LIMIT) {
            throw Problem.of(
                    ProblemType.TOO_LARGE,
                    Text.of("At most %d MB are taken here.", "此处最多接收 %d MB。", TableFile.MEGABYTES));
        }
        return new TableFile(content);
    }
}
