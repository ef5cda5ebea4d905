package org.duban.local.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** The fields of a form, by the names that the interface has for them. */
record Fields(Page page, Locator form) {

    Fields writes(String field, String text) {
        Locator input = at(field).locator("input, textarea").first();
        input.fill(text);
        // A date takes what was typed when one leaves it.
        input.press("Tab");
        return this;
    }

    /** Takes the choice of that value, whatever it is called in the language of the screen. */
    Fields takes(String field, String value) {
        Locator choices = at(field).locator("vaadin-radio-button");
        choices.first().waitFor();
        IntStream.range(0, choices.count())
                .mapToObj(choices::nth)
                .filter(choice -> value.equals(choice.evaluate("element => element.value")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " in " + field))
                .locator("input")
                .check();
        return this;
    }

    /** Chooses the first of the files that are there. */
    Fields takesAFile(String field) {
        at(field).locator("vaadin-checkbox input").first().check();
        return this;
    }

    Fields hands(Path file) {
        form.locator("input[type=file]").first().setInputFiles(file);
        form.locator(".sending .badge.green").first().waitFor();
        return this;
    }

    private Locator at(String field) {
        return form.locator("[data-field='" + field + "']");
    }
}
