package org.duban.task.trace;

import org.duban.runtime.web.Text;
import org.duban.task.task.Move;

/** What each move is called in a sentence. */
public final class MoveNames {
    private MoveNames() {}

    public static Text of(Move move) {
        return switch (move) {
            case ISSUE -> new Text("Issued", "交办");
            case ACCEPTANCE -> new Text("Signed for", "签收");
            case OBJECTION -> new Text("Objected to", "提出异议");
            case RULING -> new Text("Objection ruled on", "异议裁定");
            case REASSIGNMENT -> new Text("Reassigned", "改派");
            case PLAN -> new Text("Plan laid before the head", "报送整改方案");
            case PLAN_APPROVAL -> new Text("Plan approved", "批准整改方案");
            case PLAN_DECLINE -> new Text("Plan declined", "退回整改方案");
            case MEASURE -> new Text("Measure brought up to date", "更新整改措施");
            case REPORT, EARLY_REPORT -> new Text("Progress reported", "反馈进展");
            case PART_REPORT -> new Text("Progress of a co-department reported", "配合单位反馈进展");
            case PART -> new Text("Part of a co-department changed", "调整配合任务");
            case EXTENSION_REQUEST -> new Text("Extension asked for", "申请延期");
            case EXTENSION_DECISION -> new Text("Extension decided on", "审批延期");
            case URGE -> new Text("Urged", "催办");
            case INSTRUCTION -> new Text("Instruction given", "领导批示");
            case EVIDENCE -> new Text("Evidence handed in", "提交佐证材料");
            case LINK -> new Text("Linked", "关联事项");
            case SUSPENSION -> new Text("Suspended", "中止");
            case RESUMPTION -> new Text("Resumed", "恢复办理");
            case SUBMISSION -> new Text("Submitted", "报结");
            case APPROVAL -> new Text("Submission approved", "批准报结");
            case DECLINE -> new Text("Submission declined", "退回报结");
            case CLOSING -> new Text("Verified and closed", "审核销号");
            case RETURN -> new Text("Returned", "审核退回");
            case CHECK -> new Text("Inference check raised", "发起举一反三");
            case LOOK_BACK -> new Text("Look-back set", "安排回头看");
            case LOOK_BACK_VERDICT -> new Text("Look-back judged", "回头看结论");
            case REOPENING -> new Text("Reopened", "复号");
            case CANCELLATION -> new Text("Cancelled", "撤销");
            case AMENDMENT, LEAD_AMENDMENT -> new Text("Changed with its decision", "随议定事项变更");
            case REVOCATION -> new Text("Cancelled with its decision", "随议定事项撤销");
            case NOT_APPLIED -> new Text("Change of its decision not applied", "议定事项变更未适用");
            case DUE_CHANGE -> new Text("Dates computed anew", "期限重新计算");
            case ACCEPTANCE_MISSED -> new Text("Not signed for in time", "逾期未签收");
            case REPORT_MISSED -> new Text("Report missed", "逾期未反馈");
            case LOOK_BACK_DUE -> new Text("Look-back due", "回头看到期");
        };
    }
}
