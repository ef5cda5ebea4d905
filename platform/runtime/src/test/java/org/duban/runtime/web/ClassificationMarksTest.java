package org.duban.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "绝密★启用前",
                "机密★10年\n会议纪要",
                "秘密 ★ 1年",
                "机 密★长期",
                "绝密级★5年",
                "第一行\n  机密\n第二行",
                "【秘密】 市委常委会会议纪要",
                "TOP SECRET",
                "page 2 TOP  SECRET//NOFORN",
                "CONFIDENTIAL//REL",
                "SECRET//NOFORN"
            })
    void aMarkedTextIsRefused(String marked) {
        Problem refused = catchThrowableOfType(Problem.class, () -> ClassificationMarks.refuse("会议纪要", marked));

        assertThat(refused.type()).isEqualTo(ProblemType.CLASSIFIED);
        assertThat(refused.getMessage()).doesNotContain(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议强调，要严守国家秘密，加强保密教育。",
                "秘密级文件的管理由市保密局负责。",
                "机密文件清退工作年底前完成。",
                "绝密资料不得上网，由办公室牵头自查。",
                "He called it the top secret of good soup.",
                "The report is confidential until Friday.",
                "See https://example.org/confidential//x",
                ""
            })
    void aTextThatOnlySpeaksOfSecretsPasses(String plain) {
        assertThatCode(() -> ClassificationMarks.refuse(plain)).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotGivenPasses() {
        assertThatCode(() -> ClassificationMarks.refuse(null, "会议纪要")).doesNotThrowAnyException();
    }
}
