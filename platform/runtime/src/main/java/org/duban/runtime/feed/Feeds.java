package org.duban.runtime.feed;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.web.Problem;

/** The feeds of one kind that were not revoked. Each is known to its maker, and opened by its token. */
public final class Feeds<F extends Feed> {
    private static final String MINE = " where f.madeBy = ?1 and f.revokedAt is null";

    private final Class<F> type;
    private final String from;

    /** @param fetching what a list fetches along with them, such as {@code left join fetch f.body}; may be empty */
    public Feeds(Class<F> type, String fetching) {
        this.type = type;
        this.from = "from " + type.getSimpleName() + " f " + fetching;
    }

    /**
     * One of this person's feeds.
     *
     * @throws Problem 404 where it is somebody else's, revoked, or none at all
     */
    public F own(String maker, UUID id) {
        return one(query(MINE + " and f.id = ?2", maker, id));
    }

    /** @throws Problem 404 where the token is unknown or revoked */
    public F opened(FeedToken token) {
        return one(query(" where f.tokenHash = ?1 and f.revokedAt is null", (Object) token.sha256()));
    }

    /** A page of this person's feeds, newest first. */
    public <V> Page<V> page(String maker, PageRequest page, Function<F, V> view) {
        String newestFirst = " order by f.id desc";
        TypedQuery<F> query = page.continues()
                ? query(
                        MINE + " and f.id < ?2" + newestFirst,
                        maker,
                        UUID.fromString(page.after().get(0)))
                : query(MINE + newestFirst, maker);
        List<F> rows = query.setMaxResults(page.rowsToRead()).getResultList();
        return page.page(rows, feed -> List.of(feed.id().toString()), view);
    }

    private TypedQuery<F> query(String where, Object... values) {
        TypedQuery<F> query = Panache.getEntityManager().createQuery(from + where, type);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static <F> F one(TypedQuery<F> query) {
        return query.getResultStream().findFirst().orElseThrow(Problem::notFound);
    }
}
