package org.duban.runtime.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text that may not be as it is; its path tells the field. */
final class UnfitText extends JsonMappingException {
    private final transient Text why;

    UnfitText(JsonParser json, Text why) {
        super(json, why.en());
        this.why = why;
    }

    Text why() {
        return why;
    }
}
