import { all, fetched, get } from '../../core/api';
import type { Evidence, ExtensionRequest, Instruction, Submission, Task, Verification } from './task';
import type { TaskLine } from '../../parts/task-table';

/** The task that the page is about, as it was read, with what several parts of the page need to know. */
export interface Subject {
  readonly task: Task;
  /** What a move names in If-Match. */
  readonly etag: string;
  readonly files: readonly Evidence[];
  readonly instructions: readonly Instruction[];
  /** Instructions that the lead's next report has to answer, those on tasks that are reported on with this one too. */
  readonly toAnswer: readonly Instruction[];
  readonly links: readonly TaskLine[];
  readonly extensions: readonly ExtensionRequest[];
  readonly submission?: Submission;
  readonly verification?: Verification;
}

const SUBMITTED = ['SUBMITTED', 'UNDER_VERIFICATION', 'RETURNED', 'CLOSED'];
const VERIFIED = ['RETURNED', 'CLOSED'];

export async function readSubject(id: string, signal?: AbortSignal): Promise<Subject> {
  const path = `/tasks/${id}`;
  const answer = await get<Task>(path, {}, signal);
  const status = answer.body.status;
  const [files, instructions, links, extensions, submission, verification] = await Promise.all([
    all<Evidence>(`${path}/evidence`),
    all<Instruction>(`${path}/instructions`),
    all<TaskLine>(`${path}/links`),
    all<ExtensionRequest>(`${path}/extension-requests`),
    SUBMITTED.includes(status) ? fetched<Submission>(`${path}/submission`, {}, signal).catch(() => undefined) : undefined,
    VERIFIED.includes(status) ? fetched<Verification>(`${path}/verification`, {}, signal).catch(() => undefined) : undefined,
  ]);
  const linked = await Promise.all(links.map((link) => all<Instruction>(`/tasks/${link.id}/instructions`).catch(() => [])));
  const toAnswer = [instructions, ...linked].flat().filter((one) => one.open);
  return { task: answer.body, etag: answer.etag ?? '*', files, instructions, toAnswer, links, extensions, submission, verification };
}

export function fileName(files: readonly Evidence[], id: string): string {
  const file = files.find((one) => one.id === id);
  return file ? file.title || file.name : id;
}
