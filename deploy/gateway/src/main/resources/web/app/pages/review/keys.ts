import { say } from '../../core/language';

/** What the keys of the review desk do. */
export type Action = 'next' | 'previous' | 'edit' | 'confirm' | 'split' | 'mark' | 'merge' | 'dismiss' | 'undo' | 'add' | 'issue' | 'help' | 'next-open';

const ACTIONS: Readonly<Record<string, Action>> = {
  j: 'next', ArrowDown: 'next', k: 'previous', ArrowUp: 'previous', o: 'next-open', e: 'edit', Enter: 'edit', c: 'confirm', s: 'split', x: 'mark', m: 'merge', d: 'dismiss', u: 'undo', n: 'add', i: 'issue', '?': 'help', '？': 'help',
};

const OFF = 'duban.review.keys-off';

/** Letters as commands get in the way of those who speak to their computer: they can be switched off. */
export function keysOn(): boolean {
  return localStorage.getItem(OFF) === null;
}

export function switchKeys(on: boolean): void {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, '1');
}

/** What a key press asks for here, or undefined where it belongs to what has the focus. */
export function actionOf(event: KeyboardEvent): Action | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !keysOn()) return undefined;
  const target = event.composedPath()[0] as HTMLElement;
  if (typing(target) || document.querySelector('dialog[open]')) return undefined;
  const action = ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (event.key === 'Enter') return free(target) ? action : undefined;
  return event.key.startsWith('Arrow') && target.closest('.minutes') ? undefined : action;
}

function typing(target: HTMLElement): boolean {
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName) || Boolean(target.closest?.('form'));
}

/** Enter presses a button; it is ours on the selected line and where nothing would be pressed. */
function free(target: HTMLElement): boolean {
  return target.closest('.line[aria-current="true"]') !== null || !target.closest('a, button, vaadin-button, [role="button"], summary');
}

export function keyList(): readonly (readonly [string, string])[] {
  return [
    ['j / ↓', say('Next', '下一条')],
    ['k / ↑', say('Previous', '上一条')],
    ['o', say('Next one to decide on', '下一条待确认')],
    ['Enter / e', say('Edit', '编辑')],
    ['c', say('Confirm as it stands', '按现有内容确认')],
    ['s', say('Split, where you clicked in the text', '拆分（在原文中点选位置）')],
    ['x', say('Mark for merging', '标记待合并')],
    ['m', say('Merge the marked ones, or this with the next', '合并所标记的，或与下一条合并')],
    ['d', say('Dismiss', '不予督办')],
    ['u', say('Undo a dismissal', '恢复不予督办的要求')],
    ['n', say('New directive from the selected words', '将所选文字列为会议要求')],
    ['i', say('Issue all', '全部印发')],
    ['Ctrl + Enter', say('In a form: send it', '在表单中：提交')],
    ['Esc', say('In a form: close it, what is typed is kept', '在表单中：关闭，已填内容保留')],
    ['?', say('This help', '本帮助')],
  ];
}
