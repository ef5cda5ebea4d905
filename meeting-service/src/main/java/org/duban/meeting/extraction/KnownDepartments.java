package org.duban.meeting.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Departments by name and alias; case, white space and a leading article make no difference. */
public record KnownDepartments(Map<String, String> codesByAlias) implements DepartmentNames {

    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public KnownDepartments {
        Map<String, String> plain = new HashMap<>();
        codesByAlias.forEach((alias, code) -> plain.put(plain(alias), code));
        codesByAlias = Map.copyOf(plain);
    }

    @Override
    public Optional<String> codeOf(String name) {
        return Optional.ofNullable(codesByAlias.get(plain(name)));
    }

    private static String plain(String name) {
        String oneSpace = SPACE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        return ARTICLE.matcher(oneSpace).replaceFirst("");
    }
}
