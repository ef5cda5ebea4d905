package org.duban.task.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.duban.runtime.file.PlainText;

/** Comma, semicolon or tab between the cells, whichever the first line has most of. */
final class Csv {
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private Csv() {}

    static void read(byte[] content, Table into) {
        String text = PlainText.decode(content, null);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                into.add((int) row.getRecordNumber(), row.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException notQuotedAsItShould) {
            throw Unreadable.broken();
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = DELIMITERS[0];
        for (char candidate : DELIMITERS) {
            most = count(first, candidate) > count(first, most) ? candidate : most;
        }
        return most;
    }

    /** Outside of quotes. */
    private static int count(String line, char wanted) {
        boolean quoted = false;
        int found = 0;
        for (char each : line.toCharArray()) {
            quoted ^= each == '"';
            found += each == wanted && !quoted ? 1 : 0;
        }
        return found;
    }
}
