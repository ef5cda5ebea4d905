package org.duban.runtime.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CopyTextTest {
    @Test
    void aRowIsALineOfColumns() {
        CopyText text = new CopyText();
        text.add("督办", 7, null, LocalDate.parse("2026-03-31"));
        text.add("", 8, null, null);
        assertThat(text.take()).isEqualTo("督办\t7\t\\N\t2026-03-31\n\t8\t\\N\t\\N\n");
        assertThat(text.take()).isEmpty();
    }

    @Test
    void whatWouldEndAColumnOrALineStaysInItsValue() {
        CopyText text = new CopyText();
        text.add("a\tb\nc\rd\\N e\\", "\\.");
        assertThat(text.take()).isEqualTo("a\\tb\\nc\\rd\\\\N e\\\\\t\\\\.\n");
    }
}
