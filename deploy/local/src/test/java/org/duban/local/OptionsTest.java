package org.duban.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void withoutOptionsTheGatewayIsOn8080AndTheCityIsLoaded() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(false, true, 8080));
    }

    @Test
    void optionsComeInAnyOrder() {
        assertThat(Options.parse(List.of("--no-demo", "--port-base", "9000", "--fresh")))
                .isEqualTo(new Options(true, false, 9000));
    }

    @Test
    void aPortBaseThatLeavesNoRoomIsRefusedInOneLine() {
        for (String base : List.of("", "eighty", "80", "65530", "99999999999")) {
            assertThatThrownBy(() -> Options.parse(List.of("--port-base", base)))
                    .isInstanceOf(Trouble.class)
                    .hasMessage("--port-base takes a number from 1024 to 65529, not '" + base + "'.");
        }
        assertThatThrownBy(() -> Options.parse(List.of("--port-base"))).isInstanceOf(Trouble.class);
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--frehs"))).hasMessageContaining("--frehs");
    }
}
