package org.duban.task.task;

import java.util.Map;
import java.util.stream.Collectors;
import org.duban.runtime.web.Text;

/** What people call the values that facts name; each by what it is a value of. */
public final class Words {
    private static final Map<String, Text> WORDS = read("""
            status.ISSUED|to be signed for|待签收
            status.OBJECTED|objected to|异议处理中
            status.ACCEPTED|signed for|已签收
            status.IN_PROGRESS|in progress|办理中
            status.SUBMITTED|submitted|已报结
            status.UNDER_VERIFICATION|under verification|审核中
            status.RETURNED|returned|已退回
            status.SUSPENDED|suspended|已中止
            status.CLOSED|closed|已销号
            status.CANCELLED|cancelled|已撤销
            light.GREEN|green|绿灯
            light.YELLOW|yellow|黄灯
            light.RED|red|红灯
            origin.MEETING|meeting|会议议定
            origin.INSTRUCTION|leader's instruction|领导批示
            origin.INSPECTION|inspection|督查检查
            origin.CHECK|inference check|举一反三
            origin.OTHER|other|其他
            kind.ASSIGNMENT|assignment|交办
            kind.RECTIFICATION|rectification|整改
            term.ORDINARY|ordinary matter|一般事项
            term.COMPLEX|complex matter|复杂事项
            term.ANNUAL|matter of the year|年度事项
            urgency.NORMAL|normal|平件
            urgency.URGENT|urgent|急件
            urgency.CRITICAL|critical|特急
            plan.PENDING|waits for approval|待审批
            plan.APPROVED|approved|已批准
            plan.DECLINED|declined|已退回
            grade.EXCELLENT|excellent|优秀
            grade.GOOD|good|良好
            grade.QUALIFIED|qualified|合格
            verdict.UPHELD|upheld|异议成立
            verdict.REFUSED|refused|不予同意
            verdict.APPROVED|approved|同意
            verdict.DECLINED|declined|退回
            verdict.GRANTED|granted|同意延期
            verdict.ACCEPTED|accepted|审核通过
            verdict.RETURNED|returned|退回
            verdict.HELD|what was done holds|成效保持
            verdict.RELAPSE|the problem is back|问题反弹
            state.OPEN|not begun|未开始
            state.UNDER_WAY|under way|推进中
            state.DONE|done|已完成
            cause.RELAPSE|the problem is back|问题反弹
            cause.FALSE_REPORT|what was reported was not so|反馈失实
            cause.COMPLAINT|complaint|群众投诉
            criterion.MET|met|达到
            criterion.NOT_MET|not met|未达到
            criterion.NOT_NEEDED|not needed|无需发起
            """);

    private Words() {}

    /** What a field has. */
    public static Text of(Field field, String value) {
        return of(field.shape() == Field.Shape.CRITERION ? "criterion" : field.label(), value);
    }

    /** One of a group; as it is where there is no word for it. */
    public static Text of(String group, Object value) {
        Text word = WORDS.get(group + "." + value);
        return word == null ? new Text(String.valueOf(value), String.valueOf(value)) : word;
    }

    private static Map<String, Text> read(String lines) {
        return lines.lines()
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> new Text(cells[1], cells[2])));
    }
}
