package org.duban.runtime.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Takes text that can be kept as it came: half of a surrogate pair would silently become a question mark. */
final class StorableText extends StringDeserializer {
    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = super.deserialize(json, context);
        if (text != null && text.codePoints().anyMatch(StorableText::isHalfAPair)) {
            Problem problem = Problem.malformed(new Text("It holds a character that no text may have.", "内容含有无效字符。"));
            throw JsonMappingException.from(json, "half of a surrogate pair", problem);
        }
        return text;
    }

    private static boolean isHalfAPair(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }
}
