package org.duban.notification.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.contracts.delivery.Channel;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;

/** What no annotation says of rules: they tell one another apart, reach the inbox, and go with their anchor. */
public final class RuleChecks {
    private record Place(Anchor anchor, Integer offsetDays) {}

    private RuleChecks() {}

    /**
     * Looks at rules each of which is valid in itself.
     *
     * @throws Problem 422 naming every field at fault
     */
    public static void require(List<Rule> rules) {
        List<Violation> faults = faults(rules);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    static List<Violation> faults(List<Rule> rules) {
        List<Violation> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Place> places = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            String at = "rules[" + i + "].";
            add(faults, !names.add(rule.name()), at + "name", new Text("is the name of another rule", "规则名称重复"));
            add(
                    faults,
                    !places.add(new Place(rule.anchor(), rule.offsetDays())),
                    at + "offsetDays",
                    new Text("is the day of another rule with that anchor", "该时间点上已有另一条规则"));
            judge(rule, at, faults);
        }
        return faults;
    }

    private static void judge(Rule rule, String at, List<Violation> faults) {
        add(
                faults,
                rule.anchor().happened() && rule.offsetDays() < 0,
                at + "offsetDays",
                new Text("must not be negative: nothing is known before that day", "不能为负数：此前尚无该事项"));
        add(
                faults,
                !rule.channels().contains(Channel.IN_APP),
                at + "channels",
                new Text("must have IN_APP among them", "必须包含 IN_APP"));
        add(faults, doubled(rule.channels()), at + "channels", new Text("has one of them twice", "有重复项"));
        add(faults, doubled(rule.audience()), at + "audience", new Text("has one of them twice", "有重复项"));
        add(
                faults,
                rule.slip() != null && (rule.anchor().happened() || !rule.overdue()),
                at + "slip",
                new Text(
                        "is given only after a day to do something by has passed: offsetDays 1 or more",
                        "仅可在规定日期已过后开具：offsetDays 应不小于 1"));
    }

    private static boolean doubled(List<?> names) {
        return new HashSet<>(names).size() < names.size();
    }

    private static void add(List<Violation> faults, boolean wrong, String field, Text message) {
        if (wrong) {
            faults.add(new Violation(field, message));
        }
    }
}
