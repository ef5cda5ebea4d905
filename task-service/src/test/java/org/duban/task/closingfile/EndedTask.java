package org.duban.task.closingfile;

import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.duban.task.Office;
import org.duban.task.evidence.Handing;
import org.duban.task.evidence.Samples;

/** A task that was accepted, reported on, proved and ended. */
record EndedTask(String lead, String id) {
    static final String NARRATIVE = "31 盏路灯 <b>stand</b> & shine.";

    static EndedTask made() {
        String lead = Office.newDepartment();
        String id = Office.acceptedTask(lead);
        Office.report(officer(lead), id, Map.of("percent", 40, "narrative", NARRATIVE))
                .then()
                .statusCode(201);
        Handing.in(id, "验收单 1.pdf", Samples.pdf("All lamps stand."));
        Handing.in(id, "lamp.png", Samples.png(9));
        Office.cancel(as("supervisor"), id, Map.of("reason", "Done by the province, 已由省里办理。"))
                .then()
                .statusCode(200);
        return new EndedTask(lead, id);
    }

    Response closingFile(RequestSpecification caller) {
        return caller.get("/api/v1/tasks/{id}/closing-file", id);
    }

    Zip zip() {
        return Zip.of(
                closingFile(as("auditor")).then().statusCode(200).extract().asByteArray());
    }
}
