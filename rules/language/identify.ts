import type { Language } from '../types.ts';
export function identify(text: string, fallback: Language): Language {
  return text ? 'nb' : fallback;
}
