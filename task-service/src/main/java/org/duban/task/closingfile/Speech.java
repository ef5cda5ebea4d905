package org.duban.task.closingfile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.contracts.department.Names;
import org.duban.runtime.web.Text;
import org.duban.task.department.AddressBook;
import org.duban.task.task.Field;
import org.duban.task.task.Words;

/**
 * How a report puts what is known: in one language, days as people write them, departments and people by their names.
 *
 * @param files names of the evidence, by id
 */
record Speech(Locale language, ZoneId zone, AddressBook book, Map<String, String> files) {
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ZH_DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Text ITSELF = new Text("the system", "系统");

    boolean chinese() {
        return language.getLanguage().equals("zh");
    }

    String say(String en, String zh) {
        return chinese() ? zh : en;
    }

    /** Something and what it is. */
    String pair(String name, String value) {
        return name + say(": ", "：") + value;
    }

    /** Something with what belongs to it behind. */
    String aside(String text, String more) {
        return text + say(" (" + more + ")", "（" + more + "）");
    }

    String day(LocalDate day) {
        return day.format(chinese() ? ZH_DAY : EN_DAY);
    }

    String time(Instant at) {
        return day(at.atZone(zone).toLocalDate())
                + say(", ", " ")
                + at.atZone(zone).format(CLOCK);
    }

    /** Its name; its code where nobody knows that. */
    String name(String department) {
        Names names = book.departments().get(department);
        if (names == null) {
            return department;
        }
        String wanted = chinese() ? names.zh() : names.en();
        return wanted != null ? wanted : chinese() ? names.en() : names.zh();
    }

    /** Name and code. */
    String department(String code) {
        String name = name(code);
        return name.equals(code) ? code : aside(name, code);
    }

    String person(String username) {
        if (username.equals("system")) {
            return ITSELF.in(language);
        }
        String name = book.people().get(username);
        return name == null || name.equals(username) ? username : aside(name, username);
    }

    /** The name of a field, with that of the department whose part it is about. */
    String name(Field.Named named) {
        String words = named.field().words().in(language);
        return named.of() == null || named.field() == Field.ANSWER ? words : aside(words, name(named.of()));
    }

    String value(Field field, String value) {
        return switch (field.shape()) {
            case TEXT, ID -> value;
            case DAY -> day(LocalDate.parse(value));
            case WORD, CRITERION -> Words.of(field, value).in(language);
            case PERCENT -> value + "%";
            case DEPARTMENTS -> departments(value);
            case FILES ->
                Arrays.stream(value.split(", "))
                        .map(id -> files.getOrDefault(id, id))
                        .collect(Collectors.joining(say(", ", "、")));
            case SIZE -> "%,d".formatted(Long.parseLong(value)) + say(" bytes", " 字节");
        };
    }

    String departments(String codes) {
        return Arrays.stream(codes.split(", ")).map(this::department).collect(Collectors.joining(say(", ", "、")));
    }
}
