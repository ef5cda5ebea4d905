package org.duban.notification.slip;

import java.time.Instant;
import java.util.UUID;
import org.duban.contracts.delivery.SlipColour;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A slip.
 *
 * @param number unique and without gaps within its year
 * @param department code of the department that it was given to
 */
@Schema(name = "WarningSlip", examples = """
                {"id": "01930000-0000-7000-8000-000000000004", "number": "警〔2026〕0042", "colour": "BLUE",
                 "taskId": "01930000-0000-7000-8000-000000000002",
                 "reminderId": "01930000-0000-7000-8000-000000000001", "department": "FGW",
                 "issuedAt": "2026-04-01T01:00:00Z"}""")
public record SlipView(
        UUID id, String number, SlipColour colour, UUID taskId, UUID reminderId, String department, Instant issuedAt) {}
