package org.duban.task.closingfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.web.Text;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.duban.task.approval.Approval;
import org.duban.task.extension.ExtensionVerdict;
import org.duban.task.lookback.LookBackVerdict;
import org.duban.task.objection.Verdict;
import org.duban.task.plan.MeasureState;
import org.duban.task.rectification.WholeLife;
import org.duban.task.reopening.Cause;
import org.duban.task.task.Field;
import org.duban.task.task.Field.Shape;
import org.duban.task.task.Grade;
import org.duban.task.task.PlanState;
import org.duban.task.task.SourceType;
import org.duban.task.task.Words;
import org.duban.task.verification.Judgement;
import org.duban.task.verification.NewVerification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report of a closing file says everything in the words of whoever reads it. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class WordingTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}[\\p{IsHan}、]*");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z][a-z' -]+");

    /** What the fields take their values from that have a name out of a few. */
    private static final Map<Field, List<Class<? extends Enum<?>>>> VALUES = Map.of(
            Field.KIND, List.of(TaskKind.class),
            Field.TERM, List.of(Term.class),
            Field.URGENCY, List.of(Urgency.class),
            Field.PLAN, List.of(PlanState.class),
            Field.GRADE, List.of(Grade.class),
            Field.STATE, List.of(MeasureState.class),
            Field.CAUSE, List.of(Cause.class),
            Field.VERDICT,
                    List.of(
                            Verdict.class,
                            Approval.Verdict.class,
                            ExtensionVerdict.class,
                            NewVerification.Verdict.class,
                            LookBackVerdict.Finding.class));

    @BeforeEach
    void aKey() {
        ClosingKey.write();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void everyFieldHasANameInBothLanguages() {
        for (Field field : EnumSet.complementOf(EnumSet.of(Field.SHA256))) {
            isWorded(field.name(), field.words());
        }
    }

    @Test
    void everyValueOutOfAFewHasAWordInBothLanguages() {
        List<Field> ofWords = Arrays.stream(Field.values())
                .filter(field -> field.shape() == Shape.WORD)
                .toList();
        assertThat(VALUES.keySet()).containsExactlyInAnyOrderElementsOf(ofWords);
        VALUES.forEach((field, types) ->
                constants(types).forEach(value -> isWorded(field + " " + value, Words.of(field, value.name()))));
        constants(List.of(Judgement.Verdict.class))
                .forEach(value -> isWorded(value.name(), Words.of(Field.EFFECT, value.name())));
        constants(List.of(TaskStatus.class)).forEach(value -> isWorded(value.name(), Words.of("status", value)));
        constants(List.of(SourceType.class)).forEach(value -> isWorded(value.name(), Words.of("origin", value)));
    }

    @Test
    void everyNameInTheTimelineOfAWholeLifeIsOneOfThem() {
        WholeLife life = WholeLife.lived();
        for (String task : List.of(life.task(), life.copy(), life.check())) {
            var lines = Office.read(as("supervisor"), "/api/v1/tasks/{id}/timeline?limit=200", task);
            List<Map<String, String>> details = lines.getList("items.details");
            List<List<String>> changed = lines.getList("items.changes.field");
            assertThat(Stream.concat(
                            details.stream().flatMap(one -> one.keySet().stream()),
                            changed.stream().flatMap(List::stream)))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(Field.named(name)).isPresent());
        }
    }

    @Test
    void theReportOfAWholeLifeShowsNothingRaw() {
        WholeLife life = WholeLife.lived();
        String chinese = read(life, "zh-CN");
        String english = read(life, "en");
        for (String page : List.of(chinese, english)) {
            assertThat(words(page)).doesNotContain(rawNames()).doesNotContain("null");
            assertThat(page).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
        }
        assertThat(chinese)
                .contains("住房和城乡建设局（" + life.lead() + "）", "李承办（officer." + life.lead() + "）")
                .contains("2031年3月3日", "办理时限：由2031年6月30日调整为2031年7月31日", "办理进度：由0%调整为45%")
                .contains("办理进度（财政局）：由0%调整为60%", "配合任务（财政局）：拨付路灯经费。", "佐证材料：现场照片.png")
                .contains("对批示的答复：学校路口已亮灯。", "催办单号：催〔2031〕", "评定等次：良好", "复号原因：群众投诉")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        assertThat(english)
                .contains("Housing and Construction Bureau (" + life.lead() + ")", "3 March 2031")
                .contains("Deadline: 30 June 2031 → 31 July 2031", "Progress: 0% → 45%", "Grade: good");
        assertThat(chinese.split("40%", -1)).as("the percent is said once").hasSize(2);
    }

    private static String read(WholeLife life, String language) {
        byte[] zip = new EndedTask(life.lead(), life.task())
                .closingFile(as("auditor").header("Accept-Language", language))
                .asByteArray();
        String page = Zip.of(zip).text("report.html");
        return page.substring(page.indexOf("<body>")).replaceAll("<[^>]+>", "\n");
    }

    private static List<String> words(String page) {
        return List.of(page.split("[^\\p{L}\\p{N}_]+"));
    }

    /** What programs call fields and values, where no person would write it so. */
    private static String[] rawNames() {
        Stream<String> fields =
                Arrays.stream(Field.values()).map(Field::label).filter(label -> label.matches(".*[a-z0-9][A-Z].*"));
        Stream<String> values = Stream.concat(
                        VALUES.values().stream().flatMap(WordingTest::constants),
                        constants(List.of(Judgement.Verdict.class, TaskStatus.class)))
                .map(Enum::name);
        return Stream.of(fields, values, Arrays.stream(Field.values()).map(Field::name))
                .flatMap(names -> names)
                .filter(name -> !name.equals("SHA256"))
                .toArray(String[]::new);
    }

    private static Stream<? extends Enum<?>> constants(List<Class<? extends Enum<?>>> types) {
        return types.stream().flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    private static void isWorded(String what, Text words) {
        assertThat(words.zh()).as(what).matches(CHINESE);
        assertThat(words.en()).as(what).matches(ENGLISH);
    }
}
