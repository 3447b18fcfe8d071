/** What the options page is given and what it gives back. */
import type { Language } from '../../rules/types.ts';

/** A pack that can be switched on or off. */
export interface PackChoice {
  id: string;
  title: string;
  description: string;
  version: string;
  publisher: string;
  rules: number;
  /** Name of the organisation that the pack speaks for, or null. */
  organisation: string | null;
  /** True when the pack is there to be looked at: its organisation is made up. */
  example: boolean;
  /** Titles of the packs that it builds on. */
  buildsOn: string[];
  /** What is new in the newest version that says so, or null. */
  news: { version: string; text: string } | null;
  active: boolean;
}

export interface OptionsProps {
  reader: Language;
  /** `auto` follows the browser. */
  language: Language | 'auto';
  packs: PackChoice[] | null;
  onLanguage(language: Language | 'auto'): void;
  onPack(id: string, active: boolean): void;
  onOpenArchive(): void;
}
