import { address, ours, Problem, problemOf, type Params } from './api';
import { say } from './language';

/** Fetches a file, telling how many bytes have come, and hands it to the browser to save under the name the service gave. */
export async function download(path: string, params: Params, otherwise: string, came: (bytes: number) => void = () => undefined, accept = '*/*'): Promise<void> {
  const response = await fetch(address(path, params), { headers: { ...ours(), Accept: accept }, credentials: 'same-origin' }).catch(() => {
    throw new Problem(0, say('No connection', '连接不上'), say('The file could not be fetched. Try again.', '文件未能取回，请重试。'));
  });
  if (!response.ok) throw await problemOf(response);
  const blob = new Blob(await pieces(response, came), { type: response.headers.get('Content-Type') ?? '' });
  save(blob, nameIn(response.headers.get('Content-Disposition')) ?? otherwise);
}

/** Hands a file to the browser to save. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function pieces(response: Response, came: (bytes: number) => void): Promise<BlobPart[]> {
  const all: BlobPart[] = [];
  const reader = response.body!.getReader();
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    all.push(piece.value as BlobPart);
    came((bytes += piece.value.length));
  }
  return all;
}

function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
}
