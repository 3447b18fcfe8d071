/** Personal data that can be seen by form and check digits. */
import type { CompiledRule, Ruleset } from '../../ruleset.ts';
import { choice, lines, withDefault } from '../../shape.ts';
import { touches } from '../../spans.ts';
import { roles, type Span } from '../../types.ts';
import { defineFormat, type OptionsOf } from '../format.ts';
import { defineKind, type Hit, type SentencePlace } from '../kind.ts';
import { bankAccount } from './bank-account.ts';
import { caseNumber } from './case-number.ts';
import { cpr } from './cpr.ts';
import { email } from './email.ts';
import { fodselsnummer } from './fodselsnummer.ts';
import type { Form } from './form.ts';
import { iban } from './iban.ts';
import { paymentCard } from './payment-card.ts';
import { personnummer } from './personnummer.ts';
import { phone } from './phone.ts';

/** The closed list of forms. */
export const forms: readonly Form[] = [
  fodselsnummer,
  iban,
  paymentCard,
  personnummer,
  cpr,
  bankAccount,
  email,
  caseNumber,
  phone,
];

const byName: ReadonlyMap<string, Form> = new Map(forms.map((form) => [form.form, form]));

export const personalDataForms = forms.map(({ form }) => form);

export const personalDataFormat = defineFormat('personal-data', {
  about: 'Personal data that can be seen by its form and check digits.',
  options: {
    form: choice('Which data to look for.', personalDataForms),
    known: withDefault(lines('Numbers and addresses that may stand.'), []),
  },
});

type Options = OptionsOf<typeof personalDataFormat>;

export const personalData = defineKind<Options>('personal-data', {
  scope: 'words',
  roles,
  rewrites: false,
  asked: 'always',
  mayStandIn: ({ digits, marks }) => digits > 0 || marks.length > 0,
  inSentence(rule, _heard, place) {
    const form = byName.get(rule.options.form);
    const { digits } = place.reading.sentence;
    return form && digits >= form.fewestDigits ? hitsOf(form, rule, place) : [];
  },
});

function hitsOf(
  form: Form,
  { options }: CompiledRule<Options>,
  { reading: { sentence }, ruleset }: SentencePlace,
): Hit[] {
  const found = form.find(sentence);
  if (found.length === 0) return [];
  const known = new Set([...published(ruleset), ...options.known].map(form.normal));
  // A number in a link or handle is the address of something, not a number that was written down.
  const addresses = sentence.marks.filter(({ kind }) => kind !== 'email' && kind !== 'emoji');
  return found
    .filter((span) => !touches(addresses, span))
    .filter(({ start, end }) => !known.has(form.normal(sentence.text.slice(start, end))))
    .map((span) => hit(span, form));
}

function hit({ start, end }: Span, { sureness, sensitive }: Form): Hit {
  // Deleting is safe only where the number itself is the fault: a phone number in mid-sentence needs the writer.
  const expected = sensitive ? [''] : [];
  const fixes = expected.map((text) => ({ start, end, text }));
  return { start, end, expected, fixes, weight: sureness, sensitive };
}

/** What the active packs give out themselves. */
function published({ contacts }: Ruleset): string[] {
  return contacts.flatMap(({ phone: number, email: address }) =>
    [number, address].filter((value) => value !== undefined),
  );
}
