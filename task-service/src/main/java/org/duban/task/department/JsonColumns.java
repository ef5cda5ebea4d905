package org.duban.task.department;

import jakarta.persistence.Converter;
import org.duban.contracts.department.Contact;
import org.duban.runtime.json.JsonListColumn;

/** A department's lists, each in a column. */
final class JsonColumns {
    private JsonColumns() {}

    @Converter
    static class Aliases extends JsonListColumn<String> {
        Aliases() {
            super(String[].class);
        }
    }

    @Converter
    static class Contacts extends JsonListColumn<Contact> {
        Contacts() {
            super(Contact[].class);
        }
    }
}
