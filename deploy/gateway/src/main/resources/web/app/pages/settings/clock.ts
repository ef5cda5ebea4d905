import { say } from '../../core/language';
import { named } from '../../core/words';

export interface Span {
  readonly count: number;
  readonly unit: string;
}

export const SPANS = ['ordinary', 'complex', 'accept', 'object', 'plan', 'rule', 'extend', 'verify', 'correct', 'lookBack'] as const;
export type SpanName = (typeof SPANS)[number];

export type Settings = Readonly<Record<SpanName, Span>> & {
  readonly yellowBefore: number;
  readonly reportDay: number;
};

/** A clock profile, as task-service reads and writes it. */
export interface ClockProfile {
  readonly name: string;
  readonly version: number;
  readonly inForce: boolean;
  readonly settings: Settings;
  readonly changedBy: string;
  readonly changedAt: string;
}

export function profilePath(name: string): string {
  return `/clock-profiles/${encodeURIComponent(name)}`;
}

export function spanLabel(name: SpanName): string {
  const labels: Readonly<Record<SpanName, string>> = {
    ordinary: say('An ordinary task', '一般事项办理期限'),
    complex: say('A complex task', '复杂事项办理期限'),
    accept: say('To sign for it', '签收'),
    object: say('To object', '提出异议'),
    plan: say('To lay the plan', '报送整改方案'),
    rule: say('To rule on an objection', '异议裁定'),
    extend: say('To decide on an extension', '延期审批'),
    verify: say('To verify', '审核'),
    correct: say('After a return', '退回后整改'),
    lookBack: say('Look-back after closing a rectification', '整改销号后回头看'),
  };
  return labels[name];
}

export function spanText(span: Span): string {
  if (span.count === 0) return say('the same day', '当日');
  const unit = named('unit', span.unit);
  return `${span.count} ${span.count === 1 ? say(unit.replace(/s$/, ''), unit) : unit}`;
}
