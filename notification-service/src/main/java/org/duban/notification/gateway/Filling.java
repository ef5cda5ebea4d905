package org.duban.notification.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URLEncoder;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills values into a template, so written that no value can end the place it stands in. */
enum Filling {
    /** Between the quotes of a JSON string. */
    JSON(value -> new String(JsonStringEncoder.getInstance().quoteAsString(value))),
    /** In a query or a form. */
    FORM(value -> URLEncoder.encode(value, UTF_8)),
    /** In a header. */
    LINE(value -> value.replaceAll("\\p{Cntrl}", " "));

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private final UnaryOperator<String> encoding;

    Filling(UnaryOperator<String> encoding) {
        this.encoding = encoding;
    }

    /** @throws IllegalArgumentException where the template names something that there is not */
    String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no " + place.group(1));
            }
            return Matcher.quoteReplacement(encoding.apply(value));
        });
    }
}
