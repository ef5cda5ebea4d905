package org.duban.task.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.runtime.db.Sql;

/** The departments by the names that ledgers have for them. */
final class Units {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SEPARATORS = Pattern.compile("[、，,;；|\\n\\r]+");
    private static final Pattern CODE_BEHIND = Pattern.compile(".*[（(]([A-Z0-9]{2,12})[)）]");

    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, Set<String>> codesByName = new HashMap<>();
    private final Map<String, Set<String>> codesByAlias = new HashMap<>();

    private record Unit(String code, String zh, String en, List<String> aliases) {
        /** In this language, else in the other one. */
        String name(Locale language) {
            boolean chinese = zh != null && (language.getLanguage().equals("zh") || en == null);
            return chinese ? zh : en;
        }

        List<String> names() {
            return Stream.of(zh, en).filter(name -> name != null).toList();
        }
    }

    private Units() {}

    /** All that there are, retired ones too; asked in a transaction. */
    static Units present(Sql sql) throws SQLException {
        Units units = new Units();
        sql.all(
                        "select code, name_zh, name_en, aliases from department",
                        row -> new Unit(row.getString(1), row.getString(2), row.getString(3), read(row.getString(4))))
                .forEach(units::add);
        return units;
    }

    private void add(Unit unit) {
        byCode.put(unit.code(), unit);
        unit.names().forEach(name -> codes(codesByName, name).add(unit.code()));
        unit.aliases().forEach(alias -> codes(codesByAlias, alias).add(unit.code()));
    }

    private static Set<String> codes(Map<String, Set<String>> names, String name) {
        return names.computeIfAbsent(name.strip(), one -> new TreeSet<>());
    }

    private static List<String> read(String aliases) throws SQLException {
        try {
            return aliases == null ? List.of() : List.of(JSON.readValue(aliases, String[].class));
        } catch (JsonProcessingException e) {
            throw new SQLException("the aliases of a department are no JSON", e);
        }
    }

    /** The name by which a ledger has it, with its code behind where the name alone does not tell which it is. */
    String label(String code, Locale language) {
        Unit unit = byCode.get(code);
        if (unit == null) {
            return code;
        }
        String name = unit.name(language);
        boolean tells = codesMeant(name).equals(Set.of(code));
        return tells && !SEPARATORS.matcher(name).find()
                ? name
                : SEPARATORS.matcher(name).replaceAll(" ") + " (" + code + ")";
    }

    String labels(List<String> codes, Locale language) {
        return codes.stream().map(code -> label(code, language)).collect(Collectors.joining("、"));
    }

    /** The names that stand in a cell. */
    static List<String> split(String cell) {
        return Arrays.stream(SEPARATORS.split(cell))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The codes of the departments that may be meant: none, one, or several that share the name. */
    Set<String> codesMeant(String name) {
        String plain = name.strip();
        if (byCode.containsKey(plain)) {
            return Set.of(plain);
        }
        Matcher behind = CODE_BEHIND.matcher(plain);
        if (behind.matches() && byCode.containsKey(behind.group(1))) {
            return Set.of(behind.group(1));
        }
        Set<String> named = codesByName.get(plain);
        return named != null ? new HashSet<>(named) : codesByAlias.getOrDefault(plain, Set.of());
    }
}
