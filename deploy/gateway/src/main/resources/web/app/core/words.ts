import { word, type Word } from './language';

/** The field's own words for what the services name in capitals. */
const WORDS: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  status: {
    ISSUED: { en: 'To sign for', zh: '待签收' },
    OBJECTED: { en: 'Objected', zh: '异议中' },
    ACCEPTED: { en: 'Signed for', zh: '已签收' },
    IN_PROGRESS: { en: 'In progress', zh: '办理中' },
    SUBMITTED: { en: 'Submitted', zh: '已报结' },
    UNDER_VERIFICATION: { en: 'Under verification', zh: '审核中' },
    RETURNED: { en: 'Returned', zh: '已退回' },
    SUSPENDED: { en: 'Suspended', zh: '已中止' },
    CLOSED: { en: 'Closed', zh: '已销号' },
    CANCELLED: { en: 'Cancelled', zh: '已撤销' },
  },
  light: {
    GREEN: { en: 'Green', zh: '绿灯' },
    YELLOW: { en: 'Yellow', zh: '黄灯' },
    RED: { en: 'Red', zh: '红灯' },
  },
  kind: {
    RECTIFICATION: { en: 'Rectification', zh: '整改' },
    ASSIGNMENT: { en: 'Assignment', zh: '交办' },
    TASK: { en: 'Task', zh: '任务' },
    PRINCIPLE: { en: 'Principle', zh: '原则要求' },
  },
  term: {
    ORDINARY: { en: 'Ordinary', zh: '一般事项' },
    COMPLEX: { en: 'Complex', zh: '复杂事项' },
    ANNUAL: { en: 'Annual', zh: '全年事项' },
  },
  urgency: {
    NORMAL: { en: 'Normal', zh: '一般' },
    URGENT: { en: 'Urgent', zh: '急' },
    CRITICAL: { en: 'Critical', zh: '特急' },
  },
  role: {
    secretary: { en: 'Meeting secretary', zh: '会务秘书' },
    supervisor: { en: 'Supervision office', zh: '督查室' },
    officer: { en: 'Department officer', zh: '承办人' },
    head: { en: 'Department head', zh: '部门负责人' },
    leader: { en: 'Leader', zh: '分管领导' },
    auditor: { en: 'Auditor', zh: '审计' },
    system: { en: 'Other system', zh: '其他系统' },
  },
  grade: {
    EXCELLENT: { en: 'Excellent', zh: '优秀' },
    GOOD: { en: 'Good', zh: '良好' },
    QUALIFIED: { en: 'Qualified', zh: '合格' },
  },
  meetingStatus: {
    SCHEDULED: { en: 'Scheduled', zh: '待召开' },
    HELD: { en: 'Held', zh: '已召开' },
    PUBLISHED: { en: 'Published', zh: '已发布' },
    CLOSED: { en: 'Closed', zh: '已办结' },
  },
  itemKind: {
    CONVEY_STUDY: { en: 'Convey and study', zh: '传达学习' },
    REPORT_HEARD: { en: 'Report heard', zh: '听取汇报' },
    REVIEW_APPROVE: { en: 'Review', zh: '审议' },
    DISCUSS: { en: 'Discussion', zh: '研究讨论' },
    RECTIFY: { en: 'Rectification', zh: '整改' },
    OTHER: { en: 'Other', zh: '其他' },
  },
  outcome: {
    NOTED: { en: 'Noted', zh: '听取' },
    APPROVED: { en: 'Approved', zh: '通过' },
    APPROVED_IN_PRINCIPLE: { en: 'Approved in principle', zh: '原则通过' },
    DEFERRED: { en: 'Deferred', zh: '暂缓' },
    REJECTED: { en: 'Rejected', zh: '未通过' },
  },
  level: {
    CENTRAL: { en: 'Central', zh: '中央' },
    PROVINCIAL: { en: 'Provincial', zh: '省级' },
    MUNICIPAL: { en: 'Municipal', zh: '市级' },
  },
  directiveState: {
    PROPOSED: { en: 'Proposed', zh: '待确认' },
    CONFIRMED: { en: 'Confirmed', zh: '已确认' },
    DISMISSED: { en: 'Dismissed', zh: '不予督办' },
    SPLIT: { en: 'Split', zh: '已拆分' },
    MERGED: { en: 'Merged', zh: '已合并' },
  },
  decisionState: {
    DRAFT: { en: 'Draft', zh: '待印发' },
    ISSUED: { en: 'Issued', zh: '已印发' },
    REVOKED: { en: 'Revoked', zh: '已撤回' },
  },
  application: {
    APPLIED: { en: 'Applied to the task', zh: '已落实到事项' },
    PENDING: { en: 'On its way to the task', zh: '正在落实到事项' },
    NOT_APPLIED: { en: 'Not applied', zh: '未落实' },
  },
  part: {
    LEAD: { en: 'Lead department', zh: '牵头单位' },
    CO: { en: 'Co-department', zh: '配合单位' },
  },
  slip: {
    BLUE: { en: 'Blue slip', zh: '蓝色警示单' },
    YELLOW: { en: 'Yellow slip', zh: '黄色警示单' },
    RED: { en: 'Red slip', zh: '红色警示单' },
  },
  channel: {
    IN_APP: { en: 'Inbox', zh: '站内收件箱' },
    EMAIL: { en: 'E-mail', zh: '电子邮件' },
    WEBHOOK: { en: 'Webhook', zh: '系统推送（Webhook）' },
    GATEWAY: { en: 'SMS / WeCom / DingTalk', zh: '短信 / 企业微信 / 钉钉' },
  },
  audience: {
    OFFICER: { en: 'Department officer', zh: '承办人' },
    HEAD: { en: 'Department head', zh: '部门负责人' },
    SUPERVISION_OFFICE: { en: 'Supervision office', zh: '督查室' },
    LEADER: { en: 'Leader', zh: '分管领导' },
  },
  anchor: {
    ISSUED: { en: 'issue', zh: '交办' },
    ACCEPT_BY: { en: 'day to sign for it by', zh: '签收时限' },
    PLAN_BY: { en: 'day to have a plan by', zh: '方案时限' },
    REPORT_BY: { en: 'day to report by', zh: '反馈时限' },
    DUE: { en: 'deadline', zh: '办结时限' },
    RETURNED: { en: 'return', zh: '退回' },
  },
  reminder: {
    PLANNED: { en: 'Planned', zh: '待发' },
    FIRED: { en: 'Sent', zh: '已发' },
    CANCELLED: { en: 'Cancelled', zh: '已取消' },
    SKIPPED: { en: 'Skipped', zh: '已略过' },
  },
  departmentKind: {
    DEPARTMENT: { en: 'Department', zh: '市直部门' },
    COUNTY: { en: 'County or district', zh: '县（市、区）' },
    SUPERVISION_OFFICE: { en: 'Supervision office', zh: '督查室' },
    LEADERSHIP: { en: 'Leadership', zh: '市领导' },
  },
  unit: {
    DAYS: { en: 'days', zh: '日' },
    WORKING_DAYS: { en: 'working days', zh: '个工作日' },
    MONTHS: { en: 'months', zh: '个月' },
  },
  point: {
    LATE_ACCEPTANCE: { en: 'Signed for late', zh: '逾期签收' },
    MISSING_REPORT: { en: 'Report missing', zh: '未按期反馈' },
    RETURNED: { en: 'Returned', zh: '退回' },
    YELLOW_SLIP: { en: 'Yellow slip', zh: '黄色警示单' },
    RED_SLIP: { en: 'Red slip', zh: '红色警示单' },
    INSTRUCTION_UNANSWERED: { en: 'Instruction not answered', zh: '批示未回复' },
    CLOSED_EARLY: { en: 'Closed early', zh: '提前办结' },
    EXCELLENT: { en: 'Graded excellent', zh: '评为优秀' },
  },
  bulletin: {
    DRAFT: { en: 'Draft', zh: '草稿' },
    PUBLISHED: { en: 'Published', zh: '已发布' },
  },
  importOutcome: {
    CREATED: { en: 'New', zh: '新增' },
    UPDATED: { en: 'Changed', zh: '更新' },
    CHANGED: { en: 'Changed', zh: '更新' },
    UNCHANGED: { en: 'Unchanged', zh: '无变化' },
    REFUSED: { en: 'Refused', zh: '拒绝' },
  },
};

/** The word for a value of that kind: `named('status', 'ISSUED')`; the value itself where there is none. */
export function named(kind: string, value: string | null | undefined): string {
  return value ? word(WORDS[kind]?.[value], value) : '';
}

/** The values of a kind, in their order. */
export function valuesOf(kind: string): string[] {
  return Object.keys(WORDS[kind] ?? {});
}
