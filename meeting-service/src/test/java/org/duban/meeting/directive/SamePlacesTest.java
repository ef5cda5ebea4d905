package org.duban.meeting.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamePlacesTest {
    @Test
    void asManyAsBeforeKeepTheirOrderHoweverFarTheyMove() {
        assertThat(SamePlaces.of(List.of(10, 200), List.of(200, 390))).containsExactly(0, 1);
    }

    @Test
    void oneThatCameBetweenIsTheNewOne() {
        assertThat(SamePlaces.of(List.of(10, 200), List.of(12, 100, 205))).containsExactly(0, 2);
        assertThat(SamePlaces.of(List.of(200), List.of(12, 210, 400))).containsExactly(1);
    }

    @Test
    void oneThatIsGoneIsTheOneThatIsFarthest() {
        assertThat(SamePlaces.of(List.of(10, 200), List.of(190))).containsExactly(-1, 0);
        assertThat(SamePlaces.of(List.of(10, 200, 300), List.of(11, 301))).containsExactly(0, -1, 1);
    }

    @Test
    void whatStandsNowhereIsPairedLast() {
        assertThat(SamePlaces.of(List.of(10, Integer.MAX_VALUE), List.of(12))).containsExactly(0, -1);
        assertThat(SamePlaces.of(List.of(Integer.MAX_VALUE), List.of(12))).containsExactly(0);
    }

    @Test
    void nothingIsPairedWithNothing() {
        assertThat(SamePlaces.of(List.of(), List.of(1, 2))).isEmpty();
        assertThat(SamePlaces.of(List.of(1, 2), List.of())).containsExactly(-1, -1);
    }

    @Test
    void aTextThatRepeatsItselfWithoutEndIsPairedInItsOrder() {
        List<Integer> earlier = IntStream.range(0, 10_000).boxed().toList();
        List<Integer> later = IntStream.range(0, 20_000).boxed().toList();

        assertThat(SamePlaces.of(earlier, later)).startsWith(0, 1, 2).endsWith(9_998, 9_999);
    }
}
