package org.duban.task.ledger;

import java.util.List;
import java.util.Locale;
import org.duban.runtime.time.CityClock;

/**
 * What all rows of a file are read by.
 *
 * @param wordings of ledgers in either language
 * @param language of the caller
 */
record Taking(Units units, List<Wording> wordings, Locale language, boolean dryRun) {
    static Taking of(Units units, CityClock clock, Locale language, boolean dryRun) {
        List<Wording> wordings = List.of(
                new Wording(Locale.SIMPLIFIED_CHINESE, units, clock), new Wording(Locale.ENGLISH, units, clock));
        return new Taking(units, wordings, language, dryRun);
    }
}
