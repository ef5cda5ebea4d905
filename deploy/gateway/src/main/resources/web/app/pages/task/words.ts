import { say, word, type Word } from '../../core/language';
import { named } from '../../core/words';

const w = (en: string, zh: string): Word => ({ en, zh });

const WORDS: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  source: {
    MEETING: w('Meeting', '会议议定'),
    INSTRUCTION: w("Leader's instruction", '领导批示'),
    INSPECTION: w('Inspection', '督查检查'),
    CHECK: w('Inference check', '举一反三'),
    OTHER: w('Other', '其他'),
  },
  plan: {
    PENDING: w('Waits for approval', '待审批'),
    APPROVED: w('Approved', '已批准'),
    DECLINED: w('Handed back', '已退回'),
    SUPERSEDED: w('Replaced', '已被新版替代'),
  },
  measureKind: { IMMEDIATE: w('Immediate', '立行立改'), LONG_TERM: w('Long-term', '长效机制') },
  state: { OPEN: w('Not begun', '未开始'), UNDER_WAY: w('Under way', '推进中'), DONE: w('Done', '已完成') },
  verdict: {
    UPHELD: w('Upheld', '异议成立'),
    REFUSED: w('Refused', '不予同意'),
    APPROVED: w('Approved', '同意'),
    DECLINED: w('Declined', '退回'),
    GRANTED: w('Granted', '同意延期'),
    ACCEPTED: w('Accepted', '审核通过'),
    RETURNED: w('Returned', '退回'),
    HELD: w('What was done holds', '成效保持'),
    RELAPSE: w('The problem is back', '问题反弹'),
  },
  cause: {
    RELAPSE: w('The problem is back', '问题反弹'),
    FALSE_REPORT: w('What was reported was not so', '反馈失实'),
    COMPLAINT: w('Complaint', '群众投诉'),
  },
  criterion: {
    MEASURES: w('Every measure is done, or under way with a date', '整改措施已完成或明确推进时限'),
    VIOLATIONS: w('Violations are dealt with', '违规问题已处理'),
    EFFECT: w('The effect meets the standard', '整改成效达到标准'),
    INFERENCE_CHECKS: w('Inference checks have ended, or none is needed', '举一反三已办结或无需发起'),
    ROOT_CAUSE: w('Root cause and long-term mechanism are named', '已明确根本原因和长效机制'),
    FINAL_REPORT: w('The final report is there and proven', '办结报告及佐证齐备'),
  },
  finding: { MET: w('Met', '达到'), NOT_MET: w('Not met', '未达到'), NOT_NEEDED: w('Not needed', '无需发起') },
  extension: { ASKED: w('Waits for a decision', '待审批'), GRANTED: w('Granted', '已同意'), REFUSED: w('Refused', '未同意'), LAPSED: w('Lapsed', '已失效') },
  reason: {
    DUE_MOVED: w('the deadline moved', '时限已调整'),
    REASSIGNED: w('another department leads', '已改派'),
    ACCEPTED: w('it was signed for', '已签收'),
    PLAN_APPROVED: w('the plan was approved', '方案已批准'),
    SUBMITTED: w('it was submitted', '已报结'),
    PAUSED: w('the clock stands still', '已暂停计时'),
    ENDED: w('the task has ended', '事项已结束'),
    REPORTED: w('it was reported on', '已反馈进展'),
    NOBODY_LEFT: w('nobody is left to tell', '已无须提醒的人员'),
    NOBODY_KNOWN: w('nobody is known there yet', '尚无联系人'),
    NOT_WORDED: w('it could not be worded', '内容无法生成'),
    POLICY_CHANGED: w('the policy changed', '提醒规则已变更'),
    PLANNED_ANEW: w('it was planned anew', '已重新安排'),
    DAY_PAST: w('its day had passed', '日期已过'),
  },
  delivery: {
    PLANNED: w('Planned', '待发送'),
    SENDING: w('Being sent', '发送中'),
    DELIVERED: w('Delivered', '已送达'),
    FAILED: w('Failed', '失败'),
    RETRYING: w('To be tried again', '待重试'),
    CANCELLED: w('Cancelled', '已取消'),
    ACKNOWLEDGED: w('Acknowledged', '已确认'),
    FIRED: w('Sent', '已发送'),
  },
};

const MOVES: Readonly<Record<string, Word>> = {
  issue: w('Issued', '交办'),
  acceptance: w('Sign for', '签收'),
  objection: w('Object', '提出异议'),
  ruling: w('Rule on the objection', '异议裁定'),
  reassignment: w('Reassign', '改派'),
  plan: w('Rectification plan', '报送整改方案'),
  approval: w('Approve', '审批'),
  measures: w('Measures', '更新整改措施'),
  'progress-reports': w('Report progress', '进展反馈'),
  parts: w("Co-departments' parts", '调整配合任务'),
  'extension-requests': w('Ask for an extension', '申请延期'),
  decision: w('Decide on the extension', '延期审批'),
  urges: w('Urge', '催办'),
  instructions: w('Write an instruction', '作出批示'),
  evidence: w('Hand in evidence', '提交佐证材料'),
  links: w('Link to another task', '关联事项'),
  suspension: w('Suspend', '中止'),
  resumption: w('Resume', '恢复办理'),
  submission: w('Submit as done', '报结'),
  verification: w('Verify', '审核'),
  'inference-checks': w('Raise inference checks', '发起举一反三'),
  'look-back': w('Set the look-back', '安排回头看'),
  verdict: w('Judge the look-back', '回头看结论'),
  reopening: w('Reopen', '复号'),
  cancellation: w('Cancel', '撤销'),
  amendment: w('Decision amended', '议定事项变更'),
  revocation: w('Decision revoked', '议定事项撤回'),
  'not-applied': w('Change of the decision not applied', '议定事项变更未适用'),
  'due-change': w('Dates computed anew', '时限重新计算'),
  'acceptance-missed': w('Not signed for in time', '逾期未签收'),
  'report-missed': w('Report missed', '逾期未反馈'),
  'look-back-due': w('Look-back due', '回头看到期'),
};

/** The word for a value of that kind; the value itself where there is none. */
export function worded(kind: string, value: string | null | undefined): string {
  return value ? word(WORDS[kind]?.[value], named(kind, value)) : '';
}

/** The values of a kind as choices. */
export function choices(kind: string, ...only: readonly string[]): { value: string; label: string }[] {
  const values = only.length ? only : Object.keys(WORDS[kind] ?? {});
  return values.map((value) => ({ value, label: worded(kind, value) }));
}

/** What a move is called, by the last segment of its address. */
export function moveTitle(move: string): string {
  return word(MOVES[move], move);
}

/** What was done, where the same segment stands for several things: by the states before and after. */
export function doneTitle(move: string, before: string | null, after: string): string {
  if (move === 'approval') return before === 'SUBMITTED' ? say('Answer to the submission', '报结审批') : say('Answer to the plan', '整改方案审批');
  if (move === 'verification') return after === 'CLOSED' ? say('Verified and closed', '审核销号') : say('Returned', '审核退回');
  return moveTitle(move);
}
