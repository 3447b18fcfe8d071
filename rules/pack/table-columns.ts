/** The columns of a word list in a spreadsheet, known by their headings. */
import type { Language, RuleSeverity } from '../types.ts';

export const columns = ['heavy', 'plain', 'reason', 'severity', 'source', 'example'] as const;
export type Column = (typeof columns)[number];

/** In small letters, in bokmål, nynorsk, Danish and English. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  heavy: [
    ...['tungt ord', 'tunge ord', 'tungt', 'tung form', 'unngå', 'ord', 'ikke skriv'],
    ...['ikkje skriv', 'undgå', 'skriv ikke'],
    ...['heavy word', 'heavy words', 'heavy', 'avoid', 'word', 'instead of', 'do not write'],
  ],
  plain: [
    ...['enkelt ord', 'enkle ord', 'enklere ord', 'enklere', 'klart ord', 'skriv heller'],
    ...['bruk heller', 'forslag', 'enklare ord', 'enklare', 'framlegg'],
    ...['skriv hellere', 'brug hellere', 'brug'],
    ...['plain word', 'plain words', 'plain', 'plainer', 'write', 'use', 'use instead'],
  ],
  reason: [
    'grunn',
    'begrunnelse',
    'hvorfor',
    'grunngiving',
    'kvifor',
    'grund',
    'begrundelse',
    'reason',
    'why',
  ],
  severity: ['alvor', 'alvorlighet', 'grad', 'alvorsgrad', 'alvorlighed', 'severity', 'level'],
  source: ['kilde', 'kjelde', 'source'],
  example: ['eksempel', 'døme', 'example', 'eksempelsetning', 'eksempelsætning'],
};

/** The column that a heading names, or null for one that is the author's own. */
export function columnNamed(heading: string): Column | null {
  const name = heading.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  return columns.find((column) => headings[column].includes(name)) ?? null;
}

const severityWords: ReadonlyMap<string, RuleSeverity> = new Map([
  ['off', 'off'],
  ['av', 'off'],
  ['fra', 'off'],
  ['info', 'info'],
  ['orientering', 'info'],
  ['til orientering', 'info'],
  ['for information', 'info'],
  ['advice', 'advice'],
  ['råd', 'advice'],
  ['bør', 'advice'],
  ['should', 'advice'],
  ['must', 'must'],
  ['må', 'must'],
  ['skal', 'must'],
]);

export const severityNames = [...severityWords.keys()];

/** The severity that a cell names in any of the languages, or null. */
export function severityNamed(cell: string): RuleSeverity | null {
  return severityWords.get(cell.normalize('NFC').toLowerCase()) ?? null;
}

interface Sentences {
  title: string;
  description: string;
  instead: string;
  avoid: string;
  reason: string;
}

/** What a rule says where the table says nothing. */
export const sentences: Readonly<Record<Language, Sentences>> = {
  nb: {
    title: 'Ordliste',
    description: 'Laget av en ordliste i et regneark.',
    instead: 'Skriv heller «{expected}».',
    avoid: 'Kan du si det uten «{actual}»?',
    reason: 'Det er lettere å forstå.',
  },
  nn: {
    title: 'Ordliste',
    description: 'Laga av ei ordliste i eit rekneark.',
    instead: 'Skriv heller «{expected}».',
    avoid: 'Kan du seie det utan «{actual}»?',
    reason: 'Det er lettare å forstå.',
  },
  da: {
    title: 'Ordliste',
    description: 'Lavet af en ordliste i et regneark.',
    instead: 'Skriv hellere «{expected}».',
    avoid: 'Kan du sige det uden «{actual}»?',
    reason: 'Det er lettere at forstå.',
  },
  en: {
    title: 'Word list',
    description: 'Made of a word list in a spreadsheet.',
    instead: 'Try “{expected}”.',
    avoid: 'Could you say it without “{actual}”?',
    reason: 'It is easier to understand.',
  },
};
