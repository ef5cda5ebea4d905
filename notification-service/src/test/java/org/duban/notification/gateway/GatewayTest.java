package org.duban.notification.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.notification.city.Hooks.attempts;
import static org.duban.notification.city.Hooks.awaitAll;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Receiver;
import org.duban.devkit.test.Receiver.Taken;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.duban.notification.city.OutsideWorld;
import org.duban.notification.city.Wishes;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
@WithTestResource(OutsideWorld.class)
class GatewayTest {
    @Test
    void aShortMessageGoesThroughTheGatewayAsItsTemplateSays() {
        MovableClock clock = new MovableClock("2026-03-31T10:00");
        QuarkusMock.installMockForType(clock, Clock.class);
        try (City city = new City(clock);
                Receiver gateway = new Receiver(OutsideWorld.gatewayPort()).answering(503)) {
            city.departmentOnline("GB");
            Wishes.put("officer.GB", "{\"channels\": [\"GATEWAY\"]}");
            CityTask task = city.task("GB").dueOn("2026-04-20").issued();
            awaitAll(task, 1, "RETRYING");

            clock.moveTo("2026-03-31T10:01");

            Map<String, Object> delivered = awaitAll(task, 1, "DELIVERED").get(0);
            assertThat(attempts(delivered)).containsExactly("FAILED 503", "DELIVERED 200");
            assertThat(gateway.taken()).hasSize(2);
            Taken last = gateway.taken().get(1);
            assertThat(last.path()).isEqualTo("/sms?to=%2B86+1380");
            assertThat(last.header("X-Request-Id")).isEqualTo(delivered.get("id"));
            // The text has a line break, which JSON has no place for unless it is escaped.
            assertThat(last.json().get("content").asText()).contains("新督办事项", "\n");
        }
    }

    @Test
    void noValueCanLeaveThePlaceItStandsIn() {
        Map<String, String> values = Map.of("title", "a\"b\\c\n{{text}} $1 &=汉");

        assertThat(Filling.JSON.fill("\"{{title}}\"", values)).isEqualTo("\"a\\\"b\\\\c\\n{{text}} $1 &=汉\"");
        assertThat(Filling.FORM.fill("t={{title}}", values))
                .doesNotContain("&", "\n")
                .endsWith("%26%3D%E6%B1%89");
        assertThat(Filling.LINE.fill("{{title}}", values)).doesNotContain("\n");
        assertThatThrownBy(() -> Filling.JSON.fill("{{phone}}", values)).isInstanceOf(IllegalArgumentException.class);
    }
}
