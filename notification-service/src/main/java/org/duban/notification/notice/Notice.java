package org.duban.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.DeliveryEvent;
import org.duban.contracts.delivery.DeliveryOutcome;
import org.duban.contracts.delivery.Slip;
import org.duban.contracts.delivery.SlipColour;
import org.duban.runtime.db.Ids;
import org.duban.runtime.web.Text;

/** One reminder in one person's inbox. */
@Entity
public class Notice extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID reminderId;
    private UUID taskId;
    private String taskNumber;
    private int round;
    private String rule;
    private LocalDate nominalDate;
    private int dueVersion;
    private String recipient;
    private String slipNumber;

    @Enumerated(EnumType.STRING)
    private SlipColour slipColour;

    @Column(name = "title_zh")
    private String chineseTitle;

    @Column(name = "title_en")
    private String englishTitle;

    @Column(name = "text_zh")
    private String chineseText;

    @Column(name = "text_en")
    private String englishText;

    @Column(name = "content_sha256")
    private String contentHash;

    private Instant firedAt;
    private Instant acknowledgedAt;
    private long sequence;

    protected Notice() {}

    /** A notice that appears in the inbox now, once it is put there. */
    public static Notice fired(About about, String recipient, Slip slip, Content content, Instant at) {
        Notice notice = new Notice();
        notice.id = Ids.next();
        notice.concern(about);
        notice.recipient = recipient;
        if (slip != null) {
            notice.slipNumber = slip.number();
            notice.slipColour = slip.colour();
        }
        notice.say(content);
        notice.firedAt = at;
        notice.sequence = 1;
        return notice;
    }

    private void concern(About about) {
        reminderId = about.reminderId();
        taskId = about.taskId();
        taskNumber = about.taskNumber();
        round = about.round();
        rule = about.rule();
        nominalDate = about.nominalDate();
        dueVersion = about.dueVersion();
    }

    private void say(Content content) {
        chineseTitle = content.title().zh();
        englishTitle = content.title().en();
        chineseText = content.text().zh();
        englishText = content.text().en();
        contentHash = content.sha256();
    }

    /** The recipient has taken note; once is enough. Answers whether this was the first time. */
    boolean acknowledge(Instant at) {
        if (acknowledgedAt != null) {
            return false;
        }
        acknowledgedAt = at;
        sequence++;
        return true;
    }

    /** Locked until the transaction ends. */
    public static Optional<Notice> locked(UUID id) {
        return Notice.<Notice>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The event of its appearing, or of its being acknowledged. */
    public DeliveryEvent event() {
        return acknowledgedAt == null
                ? event("system", firedAt, Channel.IN_APP, DeliveryOutcome.FIRED, null)
                : event(recipient, acknowledgedAt, Channel.IN_APP, DeliveryOutcome.ACKNOWLEDGED, null);
    }

    /** It was carried out of the house, or could not be; the event of that. */
    public DeliveryEvent carried(Channel by, DeliveryOutcome outcome, String detail, Instant at) {
        sequence++;
        return event("system", at, by, outcome, detail);
    }

    private DeliveryEvent event(String by, Instant at, Channel channel, DeliveryOutcome outcome, String detail) {
        return new DeliveryEvent(
                by,
                at,
                id.toString(),
                taskId.toString(),
                round,
                rule,
                nominalDate,
                dueVersion,
                recipient,
                channel,
                slip(),
                contentHash,
                outcome,
                detail);
    }

    /** Its columns as it is put into the inbox. */
    Object[] row() {
        return new Object[] {
            id,
            reminderId,
            taskId,
            taskNumber,
            round,
            rule,
            nominalDate,
            dueVersion,
            recipient,
            slipNumber,
            slipColour,
            chineseTitle,
            englishTitle,
            chineseText,
            englishText,
            contentHash,
            firedAt,
            sequence
        };
    }

    NoticeView view(Locale language) {
        return new NoticeView(
                id,
                taskId,
                taskNumber,
                rule,
                nominalDate,
                new Text(englishTitle, chineseTitle).in(language),
                new Text(englishText, chineseText).in(language),
                slip(),
                contentHash,
                firedAt,
                acknowledgedAt);
    }

    private Slip slip() {
        return slipNumber == null ? null : new Slip(slipNumber, slipColour);
    }

    String recipient() {
        return recipient;
    }

    public UUID id() {
        return id;
    }

    public long sequence() {
        return sequence;
    }
}
