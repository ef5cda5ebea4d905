package org.duban.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The page of a task as somebody uses it. */
final class TaskScreen implements AutoCloseable {
    private final Screen screen;
    private final Page page;

    private TaskScreen(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
    }

    static TaskScreen of(Screen screen, String task) {
        screen.opens("/tasks/" + task);
        return new TaskScreen(screen);
    }

    /** Makes a move with what its form asks for, and waits until the task is in the state after it. */
    TaskScreen makes(String move, String stateAfter, Consumer<Fields> filling) {
        page.locator("[data-move='" + move + "']").click();
        Locator form = page.locator("form[data-form$='." + move + "']");
        form.waitFor();
        filling.accept(new Fields(page, form));
        screen.pictured("move-" + move);
        form.locator("[data-send]").click();
        assertThat(form).isHidden();
        assertThat(page.locator("#done")).not().isEmpty();
        assertThat(page.locator(".task")).hasAttribute("data-status", stateAfter);
        return this;
    }

    /** Says of each measure that it is done. */
    TaskScreen doesTheMeasures() {
        page.locator("[data-turn=plan]").click();
        Locator updates = page.locator("[data-track]");
        updates.first().waitFor();
        for (int i = 0; i < updates.count(); i++) {
            updates.nth(i).click();
            Locator form = page.locator("form[data-form*='.measure.']");
            new Fields(page, form).takes("state", "DONE");
            form.locator("[data-send]").click();
            assertThat(form).isHidden();
        }
        return this;
    }

    TaskScreen turnsTo(String tab) {
        page.locator("[data-turn='" + tab + "']").click();
        page.locator("[data-tab='" + tab + "']").waitFor();
        screen.settled().pictured("task-" + tab);
        return this;
    }

    /** Saves the closing file there. */
    void savesTheClosingFile(Path file) {
        turnsTo("closing");
        Download download =
                page.waitForDownload(() -> page.locator("#closing-file").click());
        download.saveAs(file);
    }

    Screen screen() {
        return screen;
    }

    @Override
    public void close() {
        screen.close();
    }
}
