/** Headings and words of a pack's document, in the reader's language. */
import type { Language, RuleSeverity } from '../types.ts';

export interface DocsTexts {
  version: string;
  from: string;
  until: string;
  changes: string;
  rules: string;
  guidelines: string;
  contacts: string;
  answers: string;
  windows: string;
  yearly: string;
  before: string;
  after: string;
  good: string;
  guideline: string;
  source: string;
  severities: Readonly<Record<RuleSeverity, string>>;
}

export const docsTexts: Readonly<Record<Language, DocsTexts>> = {
  nb: {
    version: 'versjon',
    from: 'gjelder fra',
    until: 'gjelder til og med',
    changes: 'Hva er nytt',
    rules: 'Regler',
    guidelines: 'Retningslinjer',
    contacts: 'Hvem du kan spørre',
    answers: 'Godkjente svar',
    windows: 'Perioder',
    yearly: 'hvert år',
    before: 'Før',
    after: 'Etter',
    good: 'Dette er greit',
    guideline: 'Retningslinje',
    source: 'Kilde',
    severities: { off: 'av', info: 'til orientering', advice: 'råd', must: 'må' },
  },
  nn: {
    version: 'versjon',
    from: 'gjeld frå',
    until: 'gjeld til og med',
    changes: 'Kva er nytt',
    rules: 'Reglar',
    guidelines: 'Retningslinjer',
    contacts: 'Kven du kan spørje',
    answers: 'Godkjende svar',
    windows: 'Periodar',
    yearly: 'kvart år',
    before: 'Før',
    after: 'Etter',
    good: 'Dette er greitt',
    guideline: 'Retningslinje',
    source: 'Kjelde',
    severities: { off: 'av', info: 'til orientering', advice: 'råd', must: 'må' },
  },
  da: {
    version: 'version',
    from: 'gælder fra',
    until: 'gælder til og med',
    changes: 'Hvad er nyt',
    rules: 'Regler',
    guidelines: 'Retningslinjer',
    contacts: 'Hvem du kan spørge',
    answers: 'Godkendte svar',
    windows: 'Perioder',
    yearly: 'hvert år',
    before: 'Før',
    after: 'Efter',
    good: 'Det her er i orden',
    guideline: 'Retningslinje',
    source: 'Kilde',
    severities: { off: 'fra', info: 'til orientering', advice: 'råd', must: 'skal' },
  },
  en: {
    version: 'version',
    from: 'in force from',
    until: 'in force until',
    changes: 'What is new',
    rules: 'Rules',
    guidelines: 'Guidelines',
    contacts: 'Whom you can ask',
    answers: 'Approved answers',
    windows: 'Periods',
    yearly: 'every year',
    before: 'Before',
    after: 'After',
    good: 'This is fine',
    guideline: 'Guideline',
    source: 'Source',
    severities: { off: 'off', info: 'for information', advice: 'advice', must: 'must' },
  },
};
