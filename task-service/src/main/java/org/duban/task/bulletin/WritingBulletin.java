package org.duban.task.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.duban.runtime.time.CityClock;

/** Writes a bulletin as a .docx. */
@ApplicationScoped
class WritingBulletin {
    private final CityClock clock;

    WritingBulletin(CityClock clock) {
        this.clock = clock;
    }

    byte[] of(Bulletin bulletin, Locale language) {
        Words words = new Words(language);
        BulletinContent content = bulletin.content();
        try (Paper paper = new Paper()) {
            header(paper, words, bulletin);
            paper.heading(words.ranking());
            paper.table(words.rankingTitles(), ranking(words, content.rows()));
            paper.heading(words.overdue());
            overdue(paper, words, content);
            paper.line(words.hash(bulletin.sha256));
            return paper.bytes();
        }
    }

    private void header(Paper paper, Words words, Bulletin bulletin) {
        boolean draft = bulletin.state == BulletinState.DRAFT;
        if (draft) {
            paper.mark(words.draft());
        }
        paper.title(words.title());
        paper.subtitle(words.period(bulletin.period));
        paper.subtitle(words.asOf(bulletin.cutOff));
        if (!draft) {
            paper.subtitle(words.approved(bulletin.approvedBy, clock.dayOf(bulletin.approvedAt)));
        }
    }

    private static List<List<String>> ranking(Words words, List<BulletinRow> rows) {
        List<List<String>> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(List.of(
                Integer.toString(row.rank()),
                words.of(row.names()),
                Integer.toString(row.open()),
                Integer.toString(row.closed()),
                Integer.toString(row.onTime()),
                Integer.toString(row.overdue()),
                Integer.toString(row.returned()),
                row.score().toPlainString())));
        lines.add(List.of(
                "",
                words.total(),
                sum(rows, BulletinRow::open),
                sum(rows, BulletinRow::closed),
                sum(rows, BulletinRow::onTime),
                sum(rows, BulletinRow::overdue),
                sum(rows, BulletinRow::returned),
                ""));
        return lines;
    }

    private static String sum(List<BulletinRow> rows, ToIntFunction<BulletinRow> figure) {
        return Integer.toString(rows.stream().mapToInt(figure).sum());
    }

    private static void overdue(Paper paper, Words words, BulletinContent content) {
        if (content.overdue().isEmpty()) {
            paper.line(words.noneOverdue());
            return;
        }
        if (content.overdueCount() > content.overdue().size()) {
            paper.line(words.longest(content.overdue().size(), content.overdueCount()));
        }
        Map<String, String> names = content.rows().stream()
                .collect(Collectors.toMap(BulletinRow::department, row -> words.of(row.names())));
        paper.table(
                words.overdueTitles(),
                content.overdue().stream().map(task -> line(task, names)).toList());
    }

    private static List<String> line(OverdueTask task, Map<String, String> names) {
        return List.of(
                task.number(),
                task.title(),
                names.getOrDefault(task.department(), task.department()),
                task.deadline().toString(),
                Integer.toString(task.days()));
    }
}
