package org.duban.notification.mail;

import io.quarkus.qute.TemplateData;
import java.util.Locale;
import org.duban.notification.delivery.Said;

/**
 * One notice in a letter, in its reader's language.
 *
 * @param slip number of the slip, null where there is none
 */
@TemplateData
public record Item(String title, String text, String slip) {
    static Item of(Said said, Locale language) {
        return new Item(
                said.title().in(language),
                said.text().in(language),
                said.slip() == null ? null : said.slip().number());
    }
}
