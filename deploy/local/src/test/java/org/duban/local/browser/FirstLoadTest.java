package org.duban.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.duban.local.SystemUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody waits for who comes to the console for the first time. */
@NeedsChromium
class FirstLoadTest {
    private static final long BYTES = 300_000;

    private static SystemUnderTest system;

    @BeforeAll
    static void start() throws Exception {
        system = SystemUnderTest.withDemoCity();
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "officer.FGW"})
    void theFirstPageNeedsLessThan300KilobytesOfScript(String username) {
        AtomicLong bytes = new AtomicLong();
        try (Screen screen = Screen.of(system.gateway(), username, "zh-CN")) {
            screen.page().onResponse(response -> bytes.addAndGet(zippedScript(response)));
            screen.opens("/");
            System.out.println("script of the first page of " + username + ": " + bytes + " bytes, zipped");
            assertThat(bytes.get()).isBetween(1L, BYTES);
        }
    }

    private static long zippedScript(Response response) {
        if (!response.url().endsWith(".js")) {
            return 0;
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(response.body());
            zip.finish();
            return out.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
