package org.duban.meeting.body;

import java.util.List;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** The terms of a body's members agree with one another. */
final class Terms {
    private Terms() {}

    /** @throws Problem 422 for a term that ends before it begins, and for a member twice at the same time */
    static void require(List<Member> members) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).endsBeforeItBegins()) {
                throw Problem.invalid(field(i, "to"), new Text("a term ends after it begins", "任期结束日期不得早于开始日期"));
            }
            if (members.subList(0, i).stream().anyMatch(members.get(i)::meets)) {
                throw Problem.invalid(
                        field(i, "from"),
                        Text.of(
                                "%s is a member at that time already",
                                "“%s”在该时间段内已是成员", members.get(i).name()));
            }
        }
    }

    private static String field(int index, String name) {
        return "members[" + index + "]." + name;
    }
}
