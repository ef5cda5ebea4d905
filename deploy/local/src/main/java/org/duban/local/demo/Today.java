package org.duban.local.demo;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day in the city. */
final class Today {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private Today() {}

    static LocalDate inTheCity() {
        return LocalDate.now(CITY);
    }
}
