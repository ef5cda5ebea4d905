package org.duban.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemIsWordedInBothLanguages(Problem problem) {
        for (Language language : Language.values()) {
            assertThat(language.text(problem.name())).isNotBlank().doesNotContain("'");
            assertThat(language.text(problem.kind().slug())).isNotBlank();
        }
        assertThat(Language.EN.text(problem.name())).isNotEqualTo(Language.ZH_CN.text(problem.name()));
    }
}
