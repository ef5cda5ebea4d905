package org.duban.task.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.runtime.web.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules are called by when they fire, and others than the usual ones as their authors called them. */
class DeliveryNamesTest {
    @ParameterizedTest
    @CsvSource({
        "due-1, 1 working day before the deadline, 办理时限前1个工作日",
        "due+7, 7 working days after the deadline, 办理时限后7个工作日",
        "accept-by+1, 1 working day after the day to sign for it, 签收时限后1个工作日",
        "issued+0, on the day of issue, 交办当日",
        "urged 2, urge 2, 第2次催办",
        "instructed 1, instruction 1, 第1次批示",
        "look-back 12, look-back 12, 第12次回头看",
        "urged often, urged often, urged often",
        "each Monday, each Monday, each Monday",
        "payday+1, payday+1, payday+1",
    })
    void aRuleSaysWhenItFires(String rule, String en, String zh) {
        assertThat(DeliveryNames.ofRule(rule)).isEqualTo(new Text(en, zh));
    }
}
