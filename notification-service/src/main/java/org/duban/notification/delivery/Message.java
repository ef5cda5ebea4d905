package org.duban.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.contracts.delivery.Channel;
import org.duban.runtime.web.Text;

/**
 * One attempt to hand something over.
 *
 * @param id the same in every attempt
 * @param receiver a username, or the id of a webhook
 * @param lane the address that is talked to
 * @param attempt 1, 2, 3 …
 * @param plannedAt the same in every attempt
 * @param digest whether it may carry several notices
 * @param said what it carries; nothing where a webhook is tried out
 */
public record Message(
        UUID id,
        Channel channel,
        String receiver,
        String lane,
        int attempt,
        Instant plannedAt,
        boolean digest,
        List<Said> said) {

    /** In one line. */
    public Text title() {
        return digest
                ? Text.of("Reminders of tasks: %d", "督办提醒汇总：共 %d 条", said.size())
                : said.get(0).title();
    }

    /** All of it; of a digest, the title of each notice. */
    public Text text() {
        return digest
                ? new Text(titles(Text::en), titles(Text::zh))
                : said.get(0).text();
    }

    Message carrying(List<Said> notices) {
        return new Message(id, channel, receiver, lane, attempt, plannedAt, digest, notices);
    }

    private String titles(Function<Text, String> language) {
        return said.stream().map(Said::title).map(language).collect(Collectors.joining("\n"));
    }
}
