package org.duban.bench.least;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Issues a task, and lists those of a department. */
@Blocking
@Path("/api/v1/tasks")
public class LeastResource {
    private static final int PAGE = 50;

    private final AgroalDataSource database;
    private final TaskRows rows;
    private final ObjectMapper json;
    private final SecurityIdentity identity;

    LeastResource(AgroalDataSource database, TaskRows rows, ObjectMapper json, SecurityIdentity identity) {
        this.database = database;
        this.rows = rows;
        this.json = json;
        this.identity = identity;
    }

    @POST
    @RolesAllowed("supervisor")
    public RestResponse<Map<String, Object>> create(NewTask asked) throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            UUID id = rows.insert(connection, asked, identity.getPrincipal().getName(), json.writeValueAsString(asked));
            connection.commit();
            return RestResponse.status(RestResponse.Status.CREATED, Map.of("id", id, "title", asked.title()));
        }
    }

    @GET
    @RolesAllowed("**")
    public Map<String, List<TaskRow>> list(@QueryParam("department") String department) throws SQLException {
        List<TaskRow> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(TaskRow.SELECT)) {
            select.setString(1, department);
            select.setInt(2, PAGE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(TaskRow.of(row));
                }
            }
        }
        return Map.of("items", found);
    }
}
