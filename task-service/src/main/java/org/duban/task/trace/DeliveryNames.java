package org.duban.task.trace;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.DeliveryOutcome;
import org.duban.contracts.delivery.SlipColour;
import org.duban.runtime.web.Text;

/** What reminders, slips and receipts are called. */
public final class DeliveryNames {
    /** The usual names of rules: what they count from, and how many working days. */
    private static final Pattern RULE = Pattern.compile("([a-z-]+?)([+-])(\\d{1,3})");

    private static final Map<String, Text> ANCHORS = Map.of(
            "issued", new Text("issue", "交办"),
            "accept-by", new Text("the day to sign for it", "签收时限"),
            "plan-by", new Text("the day of the plan", "方案报送时限"),
            "report-by", new Text("the day of the report", "进展反馈时限"),
            "due", new Text("the deadline", "办理时限"),
            "returned", new Text("its return", "退回"));

    /** What is told whatever the policy says: of which kind it is, and the how-many-th. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(urged|instructed|look-back) (\\d{1,9})");

    private static final Map<String, Text> ANNOUNCEMENTS = Map.of(
            "urged", new Text("urge %s", "第%s次催办"),
            "instructed", new Text("instruction %s", "第%s次批示"),
            "look-back", new Text("look-back %s", "第%s次回头看"));

    private DeliveryNames() {}

    /** What happened to a notice; to a slip, which has no outcome, that it was issued. */
    public static Text of(DeliveryOutcome outcome) {
        if (outcome == null) {
            return new Text("Slip issued", "印发提醒单");
        }
        return switch (outcome) {
            case FIRED -> new Text("Reminder", "自动提醒");
            case DELIVERED -> new Text("Notice delivered", "通知送达");
            case FAILED -> new Text("Notice not delivered", "通知未送达");
            case ACKNOWLEDGED -> new Text("Notice acknowledged", "通知已确认");
        };
    }

    public static Text of(Channel channel) {
        return switch (channel) {
            case IN_APP -> new Text("inbox", "站内消息");
            case EMAIL -> new Text("e-mail", "电子邮件");
            case WEBHOOK -> new Text("webhook", "系统推送");
            case GATEWAY -> new Text("message gateway", "短信及即时通讯");
        };
    }

    public static Text of(SlipColour colour) {
        return switch (colour) {
            case BLUE -> new Text("Blue slip", "蓝色提醒单");
            case YELLOW -> new Text("Yellow slip", "黄色警示单");
            case RED -> new Text("Red slip", "红色督办单");
        };
    }

    /** When a rule fires, where its name is of the usual kind, or what was told at once; its name otherwise. */
    public static Text ofRule(String rule) {
        Matcher announced = ANNOUNCEMENT.matcher(rule);
        if (announced.matches()) {
            Text kind = ANNOUNCEMENTS.get(announced.group(1));
            return Text.of(kind.en(), kind.zh(), announced.group(2));
        }
        Matcher usual = RULE.matcher(rule);
        if (!usual.matches() || !ANCHORS.containsKey(usual.group(1))) {
            return new Text(rule, rule);
        }
        Text anchor = ANCHORS.get(usual.group(1));
        int days = Integer.parseInt(usual.group(3));
        if (days == 0) {
            return new Text("on the day of " + anchor.en(), anchor.zh() + "当日");
        }
        boolean before = usual.group(2).equals("-");
        return new Text(
                days + (days == 1 ? " working day " : " working days ") + (before ? "before " : "after ") + anchor.en(),
                anchor.zh() + (before ? "前" : "后") + days + "个工作日");
    }
}
