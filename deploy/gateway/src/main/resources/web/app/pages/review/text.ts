import { address, ours, Problem, problemOf } from '../../core/api';
import { say } from '../../core/language';

/** The words of a meeting's minutes, into which offsets point. */
export async function minutesText(meeting: string, version: number, signal?: AbortSignal): Promise<string> {
  const response = await fetch(address(`/meetings/${meeting}/minutes`, { version }), { headers: { ...ours(), Accept: 'text/plain' }, signal }).catch((failure) => {
    if (signal?.aborted) throw failure;
    throw new Problem(0, say('No connection', '连接不上'), say('The minutes did not come. Try again.', '会议纪要没有取到，请重试。'));
  });
  if (!response.ok) throw await problemOf(response);
  return response.text();
}
