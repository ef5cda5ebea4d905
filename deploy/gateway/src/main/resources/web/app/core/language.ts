/** The language that the person at the screen reads: 'zh-CN' or 'en'. Data stays as it was written. */
export type Language = 'zh-CN' | 'en';

const KEPT = 'duban.language';
const CHANGED = 'duban-language';

let current: Language = known(localStorage.getItem(KEPT) ?? navigator.language);
document.documentElement.lang = current;

function known(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export function language(): Language {
  return current;
}

/** Chooses the language of the screen; elements that listen show themselves anew, and nothing typed is lost. */
export function choose(chosen: Language): void {
  current = chosen;
  localStorage.setItem(KEPT, chosen);
  document.documentElement.lang = chosen;
  window.dispatchEvent(new Event(CHANGED));
}

export function onLanguage(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

/** A text of the console, both languages beside each other, so that none can be forgotten. */
export function say(en: string, zh: string): string {
  return current === 'en' ? en : zh;
}

/** A word as `{en, zh}`, for tables of words. */
export interface Word {
  readonly en: string;
  readonly zh: string;
}

export function word(text: Word | undefined, otherwise = ''): string {
  return text ? say(text.en, text.zh) : otherwise;
}
