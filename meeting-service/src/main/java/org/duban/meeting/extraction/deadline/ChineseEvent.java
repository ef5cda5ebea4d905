package org.duban.meeting.extraction.deadline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 至申报期结束, 在汛期到来前: due by an event, not by a day. */
final class ChineseEvent implements DeadlineRule {

    private static final Pattern EVENT =
            Pattern.compile("(?:延长至|推迟至|截至|直至|至|直到|(?:^|，|要|须|应)(?:在|于|赶在))([^，。；至在于]{2,18}?(?:结束"
                    + "|为止|到来之?前|召开之?前|开学之?前|开工之?前|来临之?前|节前|汛期前))|((?:下一?次|本次|下回)[^，。；]{0,12}?会议?(?:召开)?[之以]?前|(?:春节|元旦|清明节?"
                    + "|五一节?|端午节?|中秋节?|国庆节?|两会|汛期|高考|开学|供暖|冬季|入冬|雨季|年会)(?:来临|到来)?[之以]?前)");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        Matcher found = EVENT.matcher(words);
        return found.find()
                ? Optional.of(new Deadline(found.group(1) != null ? found.group(1) : found.group(2), null))
                : Optional.empty();
    }
}
