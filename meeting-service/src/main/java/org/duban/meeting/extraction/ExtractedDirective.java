package org.duban.meeting.extraction;

import java.time.LocalDate;
import java.util.List;

/**
 * A requirement found in the minutes, as proposed to the secretary.
 *
 * @param sentence exactly the text from start to end
 * @param start first code point of the sentence in the text
 * @param end code point after its last
 * @param agendaItem index of the item it belongs to, or null
 * @param owners who is made responsible, in the words of the text
 * @param coOwners who takes part or must agree, in the words of the text
 * @param ownerDepartments codes of the departments that the owners' names are known to mean
 * @param deadlineText the words for when it is due, or null
 * @param deadline the date that they resolve to, or null
 * @param rule names of the rules that marked and classified it, such as {@code zh-obligation/zh-product}; docs/extraction-rules.md
 *     lists them
 * @param confidence from 0 to 1: how sure the marking rule is
 */
public record ExtractedDirective(
        String sentence,
        int start,
        int end,
        Integer agendaItem,
        DirectiveKind kind,
        List<String> owners,
        List<String> coOwners,
        List<String> ownerDepartments,
        String deadlineText,
        LocalDate deadline,
        String rule,
        double confidence) {}
