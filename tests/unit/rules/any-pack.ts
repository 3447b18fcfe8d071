/** Packs of all sorts, alone and in layers, made of the words that `anyText` is made of. */
import fc from 'fast-check';
import { type CheckContext, compile, parsePack, type Ruleset } from '../../../rules/index.ts';

const term = fc.constantFrom(
  ...['Vi', 'anvender', 'på', 'i', 'i henhold til', 'henhold til', 'Oslo', 'NAV', 'nav', 'bl.a.'],
  ...['3,5', '12', '#anvender', '@anvender', '«anvender»', 'vi anvender', 'på i', 'å', 'ß', 'שלום'],
);
const line = fc.oneof(
  term,
  fc.constantFrom('bruker', 'nytter seg av', 'Å', '«sitat»', 'ja: nei', '1', 'a', '…'),
);
const terms = fc.uniqueArray(term, { minLength: 1, maxLength: 4 });
const source = fc.constantFrom(
  '\\p{L}+',
  '[0-9]{2,}',
  'anvender|vi',
  '[!?]{2,}',
  'på\\s+\\S+',
  '«',
);
const place = fc.constantFrom('sentence', 'paragraph', 'text');

/** What only one kind has. */
const kinds = fc.oneof(
  fc.record({
    kind: fc.constant('substitution'),
    swap: fc.dictionary(
      term,
      fc.oneof(line, fc.uniqueArray(line, { minLength: 1, maxLength: 3 })),
      { minKeys: 1, maxKeys: 4 },
    ),
  }),
  fc.record({ kind: fc.constant('existence'), terms }),
  fc.record({ kind: fc.constant('sentence-length'), limit: fc.integer({ min: 5, max: 8 }) }),
  fc.record({
    kind: fc.constant('personal-data'),
    form: fc.constantFrom('fodselsnummer', 'email', 'phone'),
  }),
  fc.record({
    kind: fc.constant('disclosure'),
    mentions: terms,
    accepts: terms,
    sentences: fc.constant({ nb: ['Jeg jobber i Eksempelvik.', 'Jeg jobber der.'] }),
  }),
  fc.record({ kind: fc.constant('repetition') }),
  fc.record({ kind: fc.constant('occurrence'), terms, most: fc.nat(2), within: place }),
  fc.record({
    kind: fc.constant('occurrence'),
    pattern: source,
    least: fc.constant(2),
    within: place,
  }),
  fc.record({
    kind: fc.constant('consistency'),
    either: fc.dictionary(term, term, { minKeys: 1, maxKeys: 2 }),
  }),
  fc.record({ kind: fc.constant('topic'), terms, contact: fc.constant('kari') }),
  fc.record({
    kind: fc.constant('reply'),
    avoids: terms,
    expects: terms,
    leastWords: fc.constant(2),
  }),
  fc.record({ kind: fc.constant('paragraph-length'), sentences: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('pattern'), pattern: source, instead: line }),
);

const severity = fc.constantFrom('off', 'info', 'advice', 'must');

/** What all rules have. */
const rest = fc.record(
  {
    severity,
    quotations: fc.constantFrom('skip', 'check'),
    except: terms,
    languages: fc.constantFrom(['nb'], ['nb', 'en'], ['da']),
    roles: fc.constantFrom(['official'], ['private', 'professional']),
    posts: fc.constantFrom(['post'], ['reply']),
    during: fc.constant(['jul']),
    outside: fc.constant(['jul']),
  },
  { requiredKeys: [] },
);

const rules = fc.array(fc.tuple(kinds, rest), { minLength: 1, maxLength: 5 }).map((all) =>
  all.map(([options, more], index) => ({
    id: `r${index}`,
    message: { nb: 'Skriv «{expected}», ikke «{actual}».', en: 'Write «{expected}».' },
    reason: 'r',
    examples: [{ bad: 'x' }],
    ...more,
    ...options,
  })),
);

const ids = ['bunn', 'midt', 'topp'];
const others = (id: string) => ids.filter((other) => other !== id);

function anyPack(id: string) {
  return fc.record({
    takt: fc.constant(1),
    id: fc.constant(id),
    version: fc.constant('1.0.0'),
    title: fc.constant({ nb: id }),
    description: fc.constant('For tests.'),
    publisher: fc.constant('Takt'),
    languages: fc.constantFrom(['nb', 'nn', 'da', 'en'], ['nb']),
    overlaps: fc.constantFrom('nearest', 'nearest', 'show'),
    // Circles too.
    extends: fc.subarray(others(id)),
    contacts: fc.constant([{ id: 'kari', name: 'Kari', title: 'rådgiver' }]),
    windows: fc.constant([
      { id: 'jul', title: 'Jul', from: '2026-12-20', to: '2027-01-05', yearly: true },
    ]),
    overrides: fc.array(
      fc.record({
        rule: fc
          .tuple(fc.constantFrom(...others(id)), fc.constantFrom('*', 'r0', 'r1'))
          .map((parts) => parts.join('/')),
        severity,
      }),
      { maxLength: 2 },
    ),
    rules,
  });
}

/** One to three packs, compiled. What is written here is always a pack: JSON is YAML. */
export const anyRuleset: fc.Arbitrary<Ruleset> = fc
  .tuple(...ids.map(anyPack))
  .chain((packs) => fc.subarray(packs, { minLength: 1 }))
  .map((packs) =>
    compile(
      packs.map((data) => {
        const parsed = parsePack(JSON.stringify(data), 'any.yaml');
        if (!parsed.ok) throw new Error(JSON.stringify([parsed.problems, data], null, 1));
        return parsed.pack;
      }),
    ),
  );

export const anyContext: fc.Arbitrary<CheckContext> = fc.record(
  {
    language: fc.constantFrom('auto' as const, 'nb' as const, 'en' as const),
    reader: fc.constantFrom('nb' as const, 'en' as const),
    role: fc.constantFrom('private' as const, 'professional' as const, 'official' as const),
    site: fc.constant(''),
    post: fc.constantFrom('post' as const, 'reply' as const),
    limit: fc.option(fc.nat(80)),
    date: fc.constantFrom('2026-12-31', '2026-07-01'),
  },
  { requiredKeys: ['language', 'reader', 'role', 'site', 'post', 'limit'] },
);
