package org.duban.meeting.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.duban.meeting.extraction.kind.KindRules;
import org.duban.meeting.extraction.marking.MarkingRules;
import org.junit.jupiter.api.Test;

class RuleNamesTest {
    @Test
    void everyRuleThatAProposalMayNameIsExplained() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "extraction-rules.md"));
        assertThat(Stream.concat(MarkingRules.names(), KindRules.names()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    }
}
