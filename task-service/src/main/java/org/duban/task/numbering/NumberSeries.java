package org.duban.task.numbering;

import org.duban.contracts.decision.MeetingReference;

/**
 * A series of numbers.
 *
 * @param prefix what stands before the running number, and names the series
 * @param digits the least digits of the running number
 */
public record NumberSeries(String prefix, int digits) {
    /** The tasks of one meeting: 督〔2023〕常6-03. */
    public static NumberSeries ofMeeting(MeetingReference meeting) {
        String prefix = "督〔%d〕%s%d-"
                .formatted(
                        meeting.sequence().year(),
                        meeting.mark(),
                        meeting.sequence().number());
        return new NumberSeries(prefix, 2);
    }

    /** The tasks of one year that have no meeting behind them: 督〔2023〕批-017. */
    public static NumberSeries ofInstructions(int year) {
        return new NumberSeries("督〔%d〕批-".formatted(year), 3);
    }

    /** The series that a number was drawn from; as it only grows, the next one has no fewer digits. */
    public static NumberSeries ofNumber(String number) {
        int end = number.lastIndexOf('-') + 1;
        return new NumberSeries(number.substring(0, end), number.length() - end);
    }

    /** The slips of one year by which departments are urged: 催〔2023〕0042. */
    public static NumberSeries ofUrges(int year) {
        return new NumberSeries("催〔%d〕".formatted(year), 4);
    }

    String number(int running) {
        return prefix + ("%0" + digits + "d").formatted(running);
    }
}
