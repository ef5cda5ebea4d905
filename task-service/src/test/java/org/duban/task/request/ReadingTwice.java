package org.duban.task.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reads, lets somebody else commit a change, and reads again. */
@Path("/internal/reading-twice")
@Produces("application/json")
@RolesAllowed("**")
public class ReadingTwice {
    private final Sql sql;

    ReadingTwice(Sql sql) {
        this.sql = sql;
    }

    @GET
    @Path("plainly")
    @Endpoint
    @Operation(hidden = true)
    public List<Integer> plainly() throws SQLException {
        return twice();
    }

    @GET
    @Path("as-of-one-moment")
    @Endpoint(snapshot = true)
    @Operation(hidden = true)
    public List<Integer> asOfOneMoment() throws SQLException {
        return twice();
    }

    private List<Integer> twice() throws SQLException {
        String prefix = "twice-" + UUID.randomUUID();
        int before = count(prefix);
        Transactions.run(() -> sql.update("insert into number_series (prefix, last) values (?, 1)", prefix));
        int after = count(prefix);
        return List.of(before, after);
    }

    private int count(String prefix) throws SQLException {
        return sql.one("select count(*) from number_series where prefix = ?", row -> row.getInt(1), prefix);
    }
}
