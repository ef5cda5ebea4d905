package org.duban.runtime.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import java.util.List;
import org.duban.runtime.security.Callers;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Reads {@code limit} and {@code cursor}, and links each page to the next. */
@ApplicationScoped
public class Paging {
    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final Cursors cursors;
    private final Callers callers;

    Paging(Cursors cursors, Callers callers) {
        this.cursors = cursors;
        this.callers = callers;
    }

    /**
     * The page asked for.
     *
     * @param list name of the list with its filter and order; a cursor holds only for the same one
     * @param limit null for 50
     * @param cursor null for the first page
     * @throws Problem 400 for a limit outside 1 to 200 or a foreign or forged cursor
     */
    public PageRequest asked(String list, Integer limit, String cursor) {
        int rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > LARGEST_LIMIT) {
            throw Problem.malformed(Text.of("limit must be between 1 and %d.", "limit 应在 1 到 %d 之间。", LARGEST_LIMIT));
        }
        String binding = callers.current().username() + '\n' + callers.current().scope() + '\n' + list;
        List<String> after = cursor == null ? List.of() : cursors.read(binding, cursor);
        return new PageRequest(cursors, binding, rows, after);
    }

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page && page.nextCursor() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .scheme(null)
                    .host(null)
                    .port(-1)
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build();
            response.getHeaders().putSingle("Link", "<" + next + ">; rel=\"next\"");
        }
    }
}
