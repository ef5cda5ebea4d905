package org.duban.bench.figures;

import java.util.Locale;

/** A report for the terminal. */
public final class Table {
    private Table() {}

    public static String of(Report report) {
        StringBuilder text = new StringBuilder();
        text.append(String.format("%-58s %12s %-9s %9s  %s%n", "", "measured", "", "x floor", "aim"));
        for (Figure figure : report.figures()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-58s %12s %-9s %9s  %s%n",
                    figure.label(),
                    number(figure.value()),
                    figure.unit(),
                    ratio(report, figure),
                    figure.aim()));
        }
        return text.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 1000 ? "%,.2f" : "%,.0f", value);
    }

    private static String ratio(Report report, Figure figure) {
        return report.ratio(figure).isPresent()
                ? String.format(Locale.ROOT, "%.2f", report.ratio(figure).getAsDouble())
                : "";
    }
}
