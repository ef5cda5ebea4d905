package org.duban.task.lookback;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a closed rectification is looked back at.
 *
 * @param on a day from today on, in the city; where it is left out the clock profile says it
 */
@Schema(name = "NewLookBack")
public record NewLookBack(
        @Schema(nullable = true, examples = "2031-12-31") LocalDate on) {}
