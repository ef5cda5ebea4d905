package org.duban.task.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.duban.contracts.department.Names;
import org.duban.task.board.PeriodFigures;
import org.duban.task.department.AddressBook;
import org.duban.task.department.NamesBody;
import org.duban.task.score.Scores;
import org.duban.task.score.Standing;

/** Draws up what a bulletin reports. Of a period that is over the figures are the same whenever it is asked. */
@ApplicationScoped
class DrawingUp {
    private final PeriodFigures figures;
    private final OverdueThen overdue;
    private final Scores scores;

    DrawingUp(PeriodFigures figures, OverdueThen overdue, Scores scores) {
        this.figures = figures;
        this.overdue = overdue;
        this.scores = scores;
    }

    BulletinContent of(BulletinPeriod period) {
        try {
            return read(period);
        } catch (SQLException e) {
            throw new IllegalStateException("the figures of " + period.name() + " could not be read", e);
        }
    }

    private BulletinContent read(BulletinPeriod period) throws SQLException {
        List<Standing> standings = scores.between(period.begins(), period.cutOff());
        Map<String, PeriodFigures.Led> led =
                figures.of(standings.stream().map(Standing::department).toList(), period.begins(), period.cutOff());
        Map<String, Names> names = AddressBook.present().departments();
        List<BulletinRow> rows = standings.stream()
                .map(one -> row(one, led.get(one.department()), names))
                .toList();
        OverdueThen.Found late = overdue.on(period.cutOff());
        return new BulletinContent(scores.weightsVersionOn(period.cutOff()), rows, late.all(), late.tasks());
    }

    private static BulletinRow row(Standing standing, PeriodFigures.Led led, Map<String, Names> names) {
        Names called = names.getOrDefault(standing.department(), new Names(standing.department(), null));
        return new BulletinRow(
                standing.rank(),
                standing.department(),
                new NamesBody(called.zh(), called.en()),
                led.open(),
                led.closed(),
                led.closedInTime(),
                led.overdue(),
                led.returned(),
                standing.points());
    }
}
