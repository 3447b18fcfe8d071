/** Personal data that can be seen by form and check digits. */
import type { RuleOf, Ruleset } from '../../ruleset.ts';
import { touches } from '../../spans.ts';
import { roles, type Span } from '../../types.ts';
import { defineKind, type Hit, type Situation } from '../kind.ts';
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

export const personalData = defineKind('personal-data', {
  scope: 'words',
  roles,
  rewrites: false,
  find: (rule, _heard, situation) => {
    const form = forms.find((candidate) => candidate.form === rule.form);
    return form ? hitsOf(form, rule, situation) : [];
  },
});

function hitsOf(
  form: Form,
  rule: RuleOf<'personal-data'>,
  { document, ruleset }: Situation,
): Hit[] {
  const known = new Set([...published(ruleset), ...(rule.except ?? [])].map(form.normal));
  // A number in a link or handle is the address of something, not a number that was written down.
  const addresses = document.marks.filter(({ kind }) => kind !== 'email' && kind !== 'emoji');
  return form
    .find(document)
    .filter((span) => !touches(addresses, span))
    .filter(({ start, end }) => !known.has(form.normal(document.text.slice(start, end))))
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
