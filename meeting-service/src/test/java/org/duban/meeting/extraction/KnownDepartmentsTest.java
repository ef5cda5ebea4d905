package org.duban.meeting.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownDepartmentsTest {

    private final DepartmentNames names =
            new KnownDepartments(Map.of("市水利局", "water", "Water Bureau", "water", "市财政局", "finance"));

    @Test
    void aNameIsKnownWhateverItsCaseSpacesAndArticle() {
        assertThat(names.codeOf("the  Water\nBureau")).contains("water");
        assertThat(names.codeOf("市水利局")).contains("water");
        assertThat(names.codeOf("市林业局")).isEmpty();
    }

    @Test
    void ownersAreMatchedToTheirDepartments() {
        String text = "3月12日，市政府召开常务会议。\n会议要求，市水利局、市林业局、市财政局要核查项目。";

        assertThat(Extraction.extract(text, Language.ZH, null, names).directives())
                .singleElement()
                .satisfies(directive -> {
                    assertThat(directive.owners()).containsExactly("市水利局", "市林业局", "市财政局");
                    assertThat(directive.ownerDepartments()).containsExactly("water", "finance");
                });
    }
}
