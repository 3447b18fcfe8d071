/** What an extension page says about itself to the browser and to screen readers. */
import { useEffect } from 'preact/hooks';
import type { Language } from '../../rules/types.ts';

/** Sets the page's language and title. */
export function usePage(reader: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = reader;
    document.title = title;
  }, [reader, title]);
}
