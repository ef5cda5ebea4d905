package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemLanguageTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|en|There is no such thing",
                "en-GB|en|There is no such thing",
                "zh-CN|zh-CN|未找到所请求的内容",
                "zh|zh-CN|未找到所请求的内容",
                "fr, zh;q=0.5|zh-CN|未找到所请求的内容",
                "en;q=0.3, zh-CN;q=0.8|zh-CN|未找到所请求的内容",
                "zh;q=0, *|en|There is no such thing",
                "fr|en|There is no such thing",
                ";;;q=,|en|There is no such thing",
            })
    void theCallerChoosesTheLanguageOfAProblem(String accepted, String language, String title) {
        given().header("Accept-Language", accepted)
                .get("/nowhere")
                .then()
                .statusCode(404)
                .header("Content-Language", language)
                .body("title", equalTo(title));
    }
}
