package org.duban.meeting.extraction.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.meeting.extraction.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishMarkingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-action-line    | ACTION: Priya to order the buoys.",
                "en-next-steps     | Next steps: dredging and new lights.",
                "en-necessity      | Staff was directed to post the tide tables.",
                "en-agreement      | Mrs Dale agreed to call the ferry company.",
                "en-agreement      | It was agreed that the clerk should renew the lease.",
                "en-agreement      | The Board RESOLVED to buy a second launch.",
                "en-direction      | The Board directed staff to close the east gate.",
                "en-agenda-request | Mr Oduya requested that the May agenda include the crane hire.",
                "en-assignment     | Clerk to write to the harbour master.",
                "en-commitment     | Ms. Lind will draft the tender.",
                "en-assignment     | Decision: Priya to paint the buoys.",
                "en-necessity      | RESOLVED that the Harbour Master be requested to inspect the cranes.",
                "en-resolution     | RESOLVED: That a notice be sent to all owners.",
                "en-subjunctive    | Ordered, That the Clerk write to the ferry company.",
                "en-commitment     | The broken rail will be painted.",
            })
    void aLineOfMinutesIsMarkedByTheRuleForItsWords(String rule, String line) {
        assertThat(Texts.minuted(line).rule()).startsWith(rule + "/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-necessity   | it is necessary to inspect every pier.",
                "en-obligation  | all offices must keep a duty list.",
                "en-subjunctive | the Water Bureau complete the survey of the wells.",
            })
    void whatTheMeetingStressedIsMarkedByItsWords(String rule, String requirement) {
        assertThat(Texts.saidInEnglish(requirement).rule()).startsWith(rule + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Oduya reported that dredging will begin in June.",
                "Should the gate be closed at night?",
                "We should think about a new logo.",
                "Counsel explained that a notice would have to be posted first.",
                "Priya will be sailing in Norway in June.",
                "Moved to next meeting.",
                "The next meeting will be held on April 9.",
                "Ms. Lind moved to approve the accounts. Motion carried.",
                "It was agreed that a second crane would prove too costly.",
                "The bus shelter will take six weeks to deliver.",
                "RESOLVED: That the report be noted.",
                "RESOLVED: That the minutes of 6 February be approved as a correct record.",
                "Motion by Ms. Lind, seconded by Mr Oduya, to adopt the budget. Motion carried.",
            })
    void whatIsOnlyToldAskedOrDoneByTheVoteIsNoRequirement(String line) {
        assertThat(Texts.sentences("Minutes of the Harbour Board meeting, March 12, 2024\n\n1. Quays\n\n" + line))
                .isEmpty();
    }

    @Test
    void aMotionRequiresOnlyWhenItIsCarried() {
        String moved = "Minutes of the Harbour Board meeting\n\n1. Boats\n\nMs. Lind moved to lease a second launch.\n";

        assertThat(Texts.sentences(moved + "Motion carried.")).hasSize(1);
        assertThat(Texts.sentences(moved + "Motion failed.")).isEmpty();
    }

    @Test
    void theLettersUnderAResolutionAreEachDecided() {
        String text = "Minutes of the Harbour Board\n\n1. Cranes\n\nRESOLVED that:\n(a) the report be noted;\n"
                + "(b) the Clerk be asked to obtain two quotations; and\n(c) a notice be posted at the gate.";
        assertThat(Texts.sentences(text))
                .containsExactly("the Clerk be asked to obtain two quotations; and", "a notice be posted at the gate.");
    }

    @Test
    void whoMovedAndSecondedDoesNotHideWhatTheMotionAsksFor() {
        assertThat(Texts.minuted(
                                "It was moved by Ms. Lind and seconded by Mr Oduya to direct staff to sell the barge. Motion carried.")
                        .owners())
                .containsExactly("staff");
    }

    @Test
    void anImperativeNeedsAPassageThatRequires() {
        String imperative = "Check the lifeboats every week.";

        assertThat(Texts.sentences("The meeting stressed that all piers must be safe. " + imperative))
                .contains(imperative);
        assertThat(Texts.sentences("A meeting took place in the old hall. " + imperative))
                .isEmpty();
    }

    @Test
    void aLetterInWhichNobodyMeetsRequiresNothing() {
        String letter = "Dear friends,\n\nMrs Hill will send the photographs. Everyone should see the garden now.";

        assertThat(Texts.sentences(letter)).isEmpty();
    }
}
