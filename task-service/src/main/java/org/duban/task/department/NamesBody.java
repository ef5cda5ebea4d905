package org.duban.task.department;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in Chinese, in English, or in both; never in neither. */
@Schema(name = "Names")
public record NamesBody(
        @Size(max = 100) @Pattern(regexp = "(?s).*\\S.*", message = "must not be empty|不能为空")
        @Schema(examples = "市发展改革委", nullable = true)
        String zh,

        @Size(max = 100) @Pattern(regexp = "(?s).*\\S.*", message = "must not be empty|不能为空")
        @Schema(examples = "Development and Reform Commission", nullable = true)
        String en) {

    boolean none() {
        return zh == null && en == null;
    }
}
