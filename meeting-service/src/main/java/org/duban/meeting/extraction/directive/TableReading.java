package org.duban.meeting.extraction.directive;

import java.util.Arrays;
import java.util.List;
import org.duban.meeting.extraction.deadline.Deadline;
import org.duban.meeting.extraction.deadline.DeadlineReading;
import org.duban.meeting.extraction.deadline.Reference;
import org.duban.meeting.extraction.kind.KindRules;
import org.duban.meeting.extraction.marking.TableRow;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;
import org.duban.meeting.extraction.text.Block;
import org.duban.meeting.extraction.text.Minutes;
import org.duban.meeting.extraction.text.Span;

/** Reads the rows of a table of tasks: who and by when have their own columns. */
final class TableReading {
    private final Minutes minutes;
    private final Reference reference;
    private ActionTable table;

    TableReading(Minutes minutes, Reference reference) {
        this.minutes = minutes;
        this.reference = reference;
    }

    /** The task of a row; nothing for a row that names the columns; null for what is no row of such a table. */
    List<Draft> read(Block block) {
        String text = minutes.text();
        if (text.substring(block.span().start(), block.span().end()).indexOf('\t') < 0) {
            table = null;
            return null;
        }
        ActionTable begun = ActionTable.begunBy(text, block.span());
        if (begun != null) {
            table = begun;
            return List.of();
        }
        ActionTable.Row row = table == null ? null : table.row(text, block.span());
        return row == null ? null : List.of(draft(row));
    }

    private Draft draft(ActionTable.Row row) {
        Piece.Setting setting =
                new Piece.Setting(Speech.DECIDED, true, Piece.flat(row.task().in(minutes.text())), "");
        Piece task = Piece.of(minutes.text(), row.task(), "", setting);
        Piece whole = Piece.of(minutes.text(), row.span(), "", setting);
        Deadline due = deadline(row.due() == null ? row.task() : row.due());
        KindRules.Verdict verdict = KindRules.judge(task, minutes.language(), due != null);
        return new Draft(whole, new TableRow(), verdict, owners(row.owner()), List.of(), due);
    }

    private Deadline deadline(Span words) {
        String flat = Piece.flat(words.in(minutes.text()));
        return DeadlineReading.read(flat, minutes.language(), reference)
                .or(() -> DeadlineReading.read("by " + flat, minutes.language(), reference)
                        .filter(found -> found.words().startsWith("by "))
                        .map(found -> new Deadline(found.words().substring("by ".length()), found.date())))
                .orElse(null);
    }

    private List<String> owners(Span cell) {
        return Arrays.stream(cell.in(minutes.text()).split("[、,，;；/]|\\s+and\\s+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
