package org.duban.meeting.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Notes which texts the present transaction changes, whoever changes them, and has them renewed once, just before it
 * commits. Statements that change rows past the entities go unnoticed.
 */
@ApplicationScoped
public class TextChanges {
    private final TransactionSynchronizationRegistry transactions;
    private final MeetingTexts texts;

    TextChanges(TransactionSynchronizationRegistry transactions, MeetingTexts texts) {
        this.transactions = transactions;
        this.texts = texts;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Searched entity) {
        changes()
                .computeIfAbsent(entity.searchedMeeting(), id -> EnumSet.noneOf(Part.class))
                .addAll(entity.searchedParts());
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Set<Part>> changes() {
        Map<UUID, Set<Part>> changes = (Map<UUID, Set<Part>>) transactions.getResource(TextChanges.class);
        if (changes == null) {
            changes = new TreeMap<>();
            transactions.putResource(TextChanges.class, changes);
            transactions.registerInterposedSynchronization(new Renewing(changes));
        }
        return changes;
    }

    private final class Renewing implements Synchronization {
        private final Map<UUID, Set<Part>> changes;

        Renewing(Map<UUID, Set<Part>> changes) {
            this.changes = changes;
        }

        @Override
        public void beforeCompletion() {
            changes.forEach(texts::renew);
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
