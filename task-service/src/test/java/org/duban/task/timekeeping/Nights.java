package org.duban.task.timekeeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import org.duban.task.MovableClock;

/** Lets days pass for tests of what that makes true. */
@ApplicationScoped
public class Nights {
    private final NotingDays noting;

    Nights(NotingDays noting) {
        this.noting = noting;
    }

    /** It is that day, and what passed before was noted. */
    public void until(LocalDate day) {
        MovableClock.stopOn(day);
        try {
            noting.round();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
