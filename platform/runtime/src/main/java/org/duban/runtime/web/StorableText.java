package org.duban.runtime.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Takes text that can be kept as it came, without the blanks around it. Half of a surrogate pair would silently become a
 * question mark; what stands between visible signs and can't be seen has no business there but to part lines.
 */
final class StorableText extends StringDeserializer {
    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = super.deserialize(json, context);
        if (text == null) {
            return null;
        }
        if (text.codePoints().anyMatch(StorableText::isNoCharacter)) {
            Problem problem = Problem.malformed(new Text("It holds a character that no text may have.", "内容含有无效字符。"));
            throw JsonMappingException.from(json, "no character", problem);
        }
        if (text.chars().anyMatch(StorableText::isControl)) {
            throw new UnfitText(json, new Text("must hold no control characters", "不得含有控制字符"));
        }
        return stripped(text);
    }

    private static boolean isNoCharacter(int sign) {
        return sign == 0 || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }

    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) && "\t\n\r".indexOf(sign) < 0;
    }

    /** Also of blanks that have a width of their own, or none. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
