import type { Subject } from '../subject';
import { CLOSING_MOVES } from './closing-moves';
import { DEPARTMENT_MOVES } from './department-moves';
import { HEAD_MOVES } from './head-moves';
import type { Move } from './move';
import { OFFICE_MOVES } from './office-moves';
import { PLAN } from './plan';
import { VERIFICATION } from './verification';

const MOVES: readonly Move[] = [
  ...DEPARTMENT_MOVES.slice(0, 2),
  PLAN,
  ...HEAD_MOVES,
  ...DEPARTMENT_MOVES.slice(2),
  VERIFICATION,
  ...OFFICE_MOVES,
  ...CLOSING_MOVES,
];

/** The moves that the service says are open to the caller now. */
export function openMoves(subject: Subject): Move[] {
  return MOVES.filter((move) => subject.task.actions.includes(move.action) && (move.when?.(subject) ?? true));
}

export function moveNamed(name: string | null): Move | undefined {
  return MOVES.find((move) => move.name === name);
}
