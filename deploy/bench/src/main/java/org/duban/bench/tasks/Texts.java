package org.duban.bench.tasks;

import java.util.List;

/** What tasks ask for: some thousands of different texts, with common words and rare ones. */
final class Texts {
    static final int COUNT = 3_000;

    private static final List<String> VERBS = List.of("修复", "排查", "整改", "清理", "改造", "核查", "建设", "公布", "督促", "完善");
    private static final List<String> PLACES =
            List.of("湖滨路", "西郊", "老城区", "开发区", "港口", "火车站", "北岸", "工业园", "城南", "山前镇", "白塔街道", "东河", "新港", "柳园", "石桥");
    private static final List<String> THINGS = List.of(
            "排水管网", "路灯", "垃圾转运站", "公交站点", "学校消防通道", "农贸市场", "供热管道", "危旧房屋", "河道堤防", "停车泊位", "养老服务中心", "充电设施", "历史建筑",
            "扬尘管控", "燃气管线", "电梯", "绿地", "窨井盖", "桥梁", "应急物资");

    private Texts() {}

    static String title(int number) {
        return of(VERBS, number)
                + of(PLACES, number / VERBS.size())
                + of(THINGS, number / (VERBS.size() * PLACES.size()));
    }

    static String requirement(int number) {
        return title(number) + "，形成问题清单并逐项销号，" + number % COUNT + "号点位于年底前完成，每月报送进展情况。";
    }

    private static String of(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
