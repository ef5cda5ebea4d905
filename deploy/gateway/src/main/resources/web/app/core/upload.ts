import { address, newKey, ours, Problem, type Params } from './api';
import { say } from './language';

/** Sends a file as it is and tells how far it got, 0 to 1; fetch can't tell that. Answers what the service answered. */
export function upload<T>(method: 'POST' | 'PUT', path: string, body: Blob | FormData, options: { params?: Params; headers?: Record<string, string>; progress?: (share: number) => void } = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address(path, options.params));
    const headers: Record<string, string> = { ...ours(), Accept: 'application/json', ...(method === 'POST' ? { 'Idempotency-Key': newKey() } : {}), ...options.headers };
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => event.lengthComputable && options.progress?.(event.loaded / event.total);
    request.onerror = () => reject(new Problem(0, say('No connection', '连接不上'), say('The file did not get through. Try again.', '文件没有传完，请重试。')));
    request.onload = () => {
      const said = parsed(request.responseText);
      if (request.status < 300) resolve(said as T);
      else reject(new Problem(request.status, said.title ?? '', said.detail ?? '', said.violations ?? [], said));
    };
    request.send(body);
  });
}

function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
