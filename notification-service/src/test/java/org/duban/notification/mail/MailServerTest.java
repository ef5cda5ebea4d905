package org.duban.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.mailer.Mail;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.OutsideWorld;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
@WithTestResource(OutsideWorld.class)
class MailServerTest {
    private static final int LETTERS = 200;

    @Inject
    MailServer mailServer;

    @Test
    void noConnectionMissesTheGreetingOfAQuickServer() throws Exception {
        GreenMail quick =
                new GreenMail(new ServerSetup(OutsideWorld.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        quick.start();
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Optional<String>>> letters = IntStream.range(0, LETTERS)
                    .<Callable<Optional<String>>>mapToObj(
                            i -> () -> mailServer.refusal(Mail.withText("officer@q.example", "letter " + i, "text")))
                    .toList();
            for (Future<Optional<String>> answer : senders.invokeAll(letters)) {
                assertThat(answer.get()).isEmpty();
            }
            assertThat(quick.getReceivedMessages()).hasSize(LETTERS);
        } finally {
            senders.shutdownNow();
            quick.stop();
        }
    }
}
