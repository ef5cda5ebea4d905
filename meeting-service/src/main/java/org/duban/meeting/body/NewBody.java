package org.duban.meeting.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is recorded of a body.
 *
 * @param name stays as it was made
 * @param mark 1 to 4 letters or digits; where it is missing, one that follows from the name; stays as it was made
 * @param members with their terms; nobody twice at the same time
 */
@Schema(name = "NewBody")
public record NewBody(
        @Schema(examples = "市政府常务会议") @NotBlank @Size(max = 200) String name,

        @Schema(examples = "常", nullable = true)
        @Pattern(regexp = "[\\p{L}\\p{N}]{1,4}", message = "must be 1 to 4 letters or digits|应为 1 至 4 个汉字、字母或数字") String mark,

        @Schema(nullable = true) @Size(max = 500) List<@NotNull @Valid Member> members) {

    public NewBody {
        members = members == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(members));
    }

    static NewBody of(Body body) {
        return new NewBody(body.name(), body.mark(), body.members());
    }

    /** All that is free text. */
    String[] texts() {
        return Stream.concat(
                        Stream.of(name), members.stream().flatMap(member -> Stream.of(member.name(), member.post())))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }
}
