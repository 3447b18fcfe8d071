import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { builtInPacks } from '../../../../rules/index.ts';
import { canonical, formatPack } from '../../../../rules/pack/format.ts';

const head = `takt: 1
id: a
version: 1.0.0
title: A
description: B
publisher: C
languages: [nb]
`;

function formatted(text: string): string {
  const result = formatPack(text, 'p.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.text;
}

/** What the canonical form of the pack has below its head. */
function below(text: string): string {
  const all = formatted(head + text);
  expect(all.startsWith(head)).toBe(true);
  return all.slice(head.length);
}

test.each(builtInPacks)('%s is in canonical form: run `takt pack format`', (id) => {
  const text = readFileSync(`rules/packs/${id}/pack.yaml`, 'utf8');
  expect(formatted(text)).toBe(text);
});

describe('order', () => {
  it('puts the keys of a pack, its entries and its texts in the order of the format', () => {
    const turned = `rules: []
languages: [nb]
publisher: C
description: { en: E, da: D, nn: N, nb: B }
guidelines:
  - { url: https://a.example, text: T, title: G, id: g }
title: A
version: 1.0.0
id: a
takt: 1
`;
    expect(formatted(turned)).toBe(`takt: 1
id: a
version: 1.0.0
title: A
description:
  nb: B
  nn: N
  da: D
  en: E
publisher: C
languages: [nb]

guidelines:
  - id: g
    title: G
    text: T
    url: https://a.example

rules: []
`);
  });

  it('reads a rule from its name to its examples, and leaves an author’s own keys alone', () => {
    expect(
      below(`
rules:
  - examples: [{ fixed: Vi nytter å., bad: Vi b å. }]
    except: [q]
    swap: { b: nytter, a: å }
    review: native
    severity: must
    reason: r
    message: m
    kind: substitution
    id: x
`),
    ).toBe(`
rules:
  - id: x
    kind: substitution
    severity: must
    message: m
    reason: r
    review: native
    swap:
      b: nytter
      a: å
    except: [q]
    examples:
      - bad: Vi b å.
        fixed: Vi nytter å.
`);
  });
});

describe('lines', () => {
  it('has short facts and short lists of words on one line, and all else on lines of its own', () => {
    const words = Array.from({ length: 11 }, (_, index) => `ordnummer${index}`);
    expect(
      below(`accounts: [{ site: x, handle: h, name: N, role: official }]
rules:
  - id: x
    kind: existence
    message: m
    reason: r
    terms: [${words.slice(0, 7).join(', ')}]
    except:
      - ${words.join('\n      - ')}
    examples:
      - bad: ${words[0]}
        attachments:
          - kind: image
            alt: null
        answering: { hours: 2 }
      - good: fy
        attachments: []
`),
    ).toBe(`
accounts:
  - {site: x, handle: h, name: N, role: official}

rules:
  - id: x
    kind: existence
    message: m
    reason: r
    terms: [${words.slice(0, 7).join(', ')}]
    except:
${words.map((word) => `      - ${word}\n`).join('')}    examples:
      - bad: ${words[0]}
        attachments: [{kind: image, alt: null}]
        answering: {hours: 2}
      - good: fy
        attachments: []
`);
  });

  test.each([
    [100, 'terms: ['],
    [101, 'terms:\n'],
  ])('a line of %i columns starts with %j', (columns, start) => {
    const last = 'y'.repeat(
      columns - '    terms: [xxxxxxxxxxxxxxxxxxxx, xxxxxxxxxxxxxxxxxxxx, '.length - 1 - 20,
    );
    const item = 'x'.repeat(20);
    const text = `rules:
  - {id: x, kind: existence, message: m, reason: r, terms: [${item}, ${item}, ${last}, ${'z'.repeat(18)}], examples: [{bad: ${item}}]}
`;
    expect(below(text)).toContain(`    ${start}`);
  });

  test.each([
    [40, 'except: ['],
    [41, 'except:\n'],
  ])('an item of %i letters stands in %j', (letters, start) => {
    const item = 'x'.repeat(letters);
    const text = `rules:
  - {id: x, kind: existence, message: m, reason: r, terms: [a], except: [${item}], examples: [{bad: a}]}
`;
    expect(below(text)).toContain(`    ${start}`);
  });

  it('counts the width of a list in a list, and of a fact in its list', () => {
    const name = 'n'.repeat(100 - '  - {site: x, handle: h, name: , role: official}'.length);
    const account = (more: string) =>
      below(`accounts:\n  - {site: x, handle: h, name: ${name}${more}, role: official}\n`);
    expect(account('')).toBe(
      `\naccounts:\n  - {site: x, handle: h, name: ${name}, role: official}\n`,
    );
    expect(account('n')).toContain(`  - site: x\n    handle: h\n    name: ${name}n\n`);
  });

  it('writes several lines as they stand, and quotes only where YAML needs it', () => {
    expect(
      below(`
guidelines:
  - id: g
    title: "Hei"
    text: "En\\n\\nTo\\n"
  - id: h
    title: 'Hei: du'
    text: 'Si "nei": takk'
  - id: i
    title: '12'
    text: "a\\r\\nb"
`),
    ).toBe(`
guidelines:
  - id: g
    title: Hei
    text: |
      En

      To
  - id: h
    title: "Hei: du"
    text: 'Si "nei": takk'
  - id: i
    title: "12"
    text: "a\\r\\nb"
`);
  });

  it('has one empty line between rules and around lists of things, and no other', () => {
    expect(
      below(`changes: [{ version: 1.0.0, text: T }]

extends: [b]


overlaps: show
rules:

  - { id: x, kind: existence, message: m, reason: r, terms: [a], examples: [{ bad: a }] }
  - id: y

    kind: existence
    message: m
    reason: r
    terms: [a]
    examples: [{ bad: a }]
`),
    ).toBe(`
changes:
  - version: 1.0.0
    text: T

extends: [b]
overlaps: show

rules:
  - id: x
    kind: existence
    message: m
    reason: r
    terms: [a]
    examples:
      - bad: a

  - id: y
    kind: existence
    message: m
    reason: r
    terms: [a]
    examples:
      - bad: a
`);
  });
});

describe('comments', () => {
  it('stay with what they are about', () => {
    const text = `# top
${head}
rules:
  # Verbs
  - id: x # the first
    kind: existence
    message: m
    reason: r
    # all forms
    terms:
      # singular
      - a
      - b # plural
    examples:
      - bad: a

  # Nouns
  - id: y
    kind: existence
    message: m
    reason: r
    terms: [a]
    examples:
      - bad: a
# end
`;
    expect(formatted(text)).toBe(text.replace('# end', '\n# end'));
  });

  it('above the file stay there when another key comes first', () => {
    const [, ...rest] = head.split('\n');
    expect(formatted(`# top\n${rest.join('\n')}# about the format\ntakt: 1\n`)).toBe(
      `# top\n# about the format\n${head}`,
    );
    expect(formatted(`# top\n${rest.join('\n')}takt: 1\n`)).toBe(`# top\n${head}`);
    expect(formatted(`${rest.join('\n')}# about the format\ntakt: 1\n`)).toBe(
      `# about the format\n${head}`,
    );
  });

  const pack = `${head}accounts:
  - {site: x, handle: h, name: N, role: official}
  - {site: y, handle: h, name: N, role: official}
guidelines:
  - id: g
    title: {nb: A, en: B}
    text: |
      En

      To
rules:
  - id: x
    kind: substitution
    swap:
      a: [b, c]
      d: e
    message: m
    reason: r
    examples:
      - bad: a
      - good: b

  - id: y
    message: m
    reason: r
    kind: existence
    terms:
      - a
      - b
    examples: [{ bad: a }]
`.split('\n');

  it('are never lost, and the canonical form of the canonical form is itself, wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(pack.length - 1), fc.nat(8), fc.boolean()), { maxLength: 6 }),
        (places) => {
          const lines = [...pack];
          for (const [index, [at, indent, blank]] of places.entries()) {
            lines[at] = `${' '.repeat(indent)}# note ${index}\n${blank ? '\n' : ''}${lines[at]}`;
          }
          const text = lines.join('\n');
          const result = formatPack(text, 'p.yaml');
          // In the middle of a text of several lines, a comment is part of the text, or breaks it.
          if (!result.ok) return;
          expect(parse(result.text)).toEqual(parse(text));
          expect(formatted(result.text)).toBe(result.text);
          for (const index of places.keys()) expect(result.text).toContain(`# note ${index}`);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('keeps the data, whatever stands in it', () => {
  const word = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
    fc.constantFrom('no', 'null', '1e3', '- a', 'a: b', '# a', "it's", '«a»', '"', '*', '&a', '|'),
  );
  const text = fc.oneof(
    word,
    fc.array(word, { maxLength: 4 }).map((lines) => `a${lines.join('\n')}`),
  );
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 5 }),
      fc.dictionary(word, text),
      (one, more, swap) => {
        const data = {
          rules: [{ examples: [{ bad: one }], swap, except: more, id: 'x' }],
          guidelines: [{ text: one, title: { en: one, nb: one }, id: 'g' }],
          accounts: more.map((handle) => ({ handle, site: 'x' })),
        };
        const once = canonical(stringify(data));
        expect(parse(once)).toEqual(data);
        expect(canonical(once)).toBe(once);
      },
    ),
    { numRuns: 100 },
  );
});

it('refuses what is no pack, with all problems', () => {
  expect(formatPack('takt: 1\nid: [\n', 'p.yaml')).toMatchObject({
    ok: false,
    problems: [{ file: 'p.yaml' }],
  });
  const result = formatPack('takt: 1\nid: b\n', 'p.yaml');
  expect(!result.ok && result.problems.length).toBeGreaterThan(3);
});

it('reads Windows line ends, and writes none', () => {
  expect(formatted(head.replaceAll('\n', '\r\n'))).toBe(head);
});
