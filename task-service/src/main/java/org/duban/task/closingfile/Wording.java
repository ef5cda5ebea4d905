package org.duban.task.closingfile;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.runtime.web.Text;

/** What people call the states and fields that facts name; what has no line here is shown as it is. */
final class Wording {
    private static final Map<String, Text> WORDS = read("""
            ISSUED|issued|待签收
            OBJECTED|objected|异议中
            ACCEPTED|accepted|已签收
            IN_PROGRESS|in progress|办理中
            SUBMITTED|submitted|已报结
            UNDER_VERIFICATION|under verification|审核中
            RETURNED|returned|已退回
            SUSPENDED|suspended|已中止
            CLOSED|closed|已办结
            CANCELLED|cancelled|已撤销
            ASSIGNMENT|assignment|一般督办
            RECTIFICATION|rectification|整改督办
            kind|kind|类型
            title|title|标题
            requirement|requirement|要求
            leadDepartment|lead department|牵头单位
            coDepartments|co-departments|配合单位
            percent|percent|进度
            deadline|deadline|期限
            acceptBy|accept by|签收期限
            planBy|plan by|方案期限
            reportBy|report by|反馈期限
            grade|grade|等次
            name|file|文件
            mediaType|type|类型
            size|bytes|字节
            proposed|proposed|建议单位
            verdict|verdict|结论
            """);

    private Wording() {}

    static String of(Object name, Locale language) {
        Text word = WORDS.get(String.valueOf(name));
        return word == null ? String.valueOf(name) : word.in(language);
    }

    private static Map<String, Text> read(String lines) {
        return lines.lines()
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> new Text(cells[1], cells[2])));
    }
}
