package org.duban.meeting.extraction.agenda;

import java.util.ArrayList;
import java.util.List;
import org.duban.meeting.extraction.text.Block;

/** A heading with what stands under it, up to the next heading, and the sections below it. */
final class Section {

    private final Block head;
    private final List<Block> body = new ArrayList<>();
    private final List<Section> parts = new ArrayList<>();

    Section(Block head) {
        this.head = head;
    }

    Block head() {
        return head;
    }

    List<Block> body() {
        return body;
    }

    List<Section> parts() {
        return parts;
    }

    /** The place after the last block of the section. */
    int end() {
        if (!parts.isEmpty()) {
            return parts.get(parts.size() - 1).end();
        }
        return body.isEmpty()
                ? head.span().end()
                : body.get(body.size() - 1).span().end();
    }
}
