import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { builtInPacks, languages, type Pack, parsePack } from '../../../../rules/index.ts';
import { packDocs } from '../../../../rules/pack/docs.ts';
import { packOf } from '../inline.ts';

const pack = packOf(
  `
  - id: tungt
    kind: substitution
    severity: must
    swap: {anvender: bruker}
    message: {nb: 'Skriv «{expected}».', en: 'Write “{expected}”.'}
    reason: {nb: Det er *enklere*., en: It is <plainer>.}
    guideline: g
    source: Språkrådet
    examples:
      - {bad: Vi anvender., fixed: Vi bruker.}
      - {bad: Anvender du?}
      - {good: Vi bruker.}
      - {gap: Anvendelse.}
  - id: taus
    kind: existence
    severity: 'off'
    terms: [x]
    message: m
    reason: |
      To
      linjer
    examples: [{gap: y}]`,
  `effective: 2026-01-01
expires: 2026-12-31
changes:
  - {version: 1.2.3, date: 2026-11-01, text: {nb: Ny regel, en: New rule}}
  - {version: 1.0.0, text: Første}
guidelines:
  - {id: g, title: {nb: Klart, en: Plain}, text: "- En\\n- To\\n", url: 'https://a.example/'}
  - {id: h, title: Uten, text: T}
contacts:
  - {id: a, name: Kari_N, title: rådgiver, email: k@a.example, phone: 68 05 00 00, topics: [språk, {nb: tone, en: tone of voice}]}
  - {id: b, name: Ola, title: leder}
answers:
  - {id: s, title: Hvorfor?, text: "Fordi.\\n"}
windows:
  - {id: v, title: Valg, from: 2026-08-01, to: 2026-09-14}
  - {id: j, title: Jul, from: 2026-12-01, to: 2027-01-06, yearly: true}`,
);

it('has everything that a reader is to follow', () => {
  expect(packDocs(pack, 'nb')).toBe(`# Prøvepakke

For tests.

*Takt · versjon 1.2.3 · gjelder fra 2026-01-01 · gjelder til og med 2026-12-31*

## Hva er nytt

- **1.2.3, 2026-11-01**: Ny regel
- **1.0.0**: Første

## Regler

### Skriv «…».

\`tungt\` · må

Det er \\*enklere\\*.

- Før: *Vi anvender.*  
  Etter: *Vi bruker.*
- Før: *Anvender du?*
- Dette er greit: *Vi bruker.*

Retningslinje: Klart

Kilde: Språkrådet

### m

\`taus\` · av

To linjer

## Retningslinjer

### Klart

- En
- To

<https://a.example/>

### Uten

T

## Hvem du kan spørre

- **Kari\\_N**, rådgiver · <k@a.example> · 68 05 00 00 · språk, tone
- **Ola**, leder

## Godkjente svar

### Hvorfor?

Fordi.

## Perioder

- **Valg**: 2026-08-01 – 2026-09-14
- **Jul**: 12-01 – 01-06, hvert år
`);
});

it('has no headings without anything below them', () => {
  expect(
    packDocs(
      packOf(
        '  []'.replace(
          '[]',
          '- {id: a, kind: existence, terms: [a], message: m, reason: r, examples: [{bad: a}]}',
        ),
      ),
      'en',
    ),
  ).toBe(`# Test pack

For tests.

*Takt · version 1.2.3*

## Rules

### m

\`a\` · advice

r

- Before: *a*
`);
});

test.each([
  ['nb', 'Regler', 'må', 'Før'],
  ['nn', 'Reglar', 'må', 'Før'],
  ['da', 'Regler', 'skal', 'Før'],
  ['en', 'Rules', 'must', 'Before'],
] as const)('speaks %s', (language, rules, must, before) => {
  const text = packDocs(pack, language);
  expect(text).toContain(`\n## ${rules}\n`);
  expect(text).toContain(` · ${must}\n`);
  expect(text).toContain(`- ${before}: *Vi anvender.*`);
});

test.each(builtInPacks)('%s has a heading for each rule and guideline, in every language', (id) => {
  const parsed = parsePack(readFileSync(`rules/packs/${id}/pack.yaml`, 'utf8'), id);
  if (!parsed.ok) throw new Error(id);
  for (const language of languages) {
    const headings = packDocs(parsed.pack, language).match(/^### \S/gmu);
    expect(headings).toHaveLength(
      parsed.pack.rules.length + parsed.pack.guidelines.length + parsed.pack.answers.length,
    );
  }
});

it('lets no text of a pack become Markdown of its own', () => {
  const evil = fc.constantFrom('# ', '`', '*', '_', '[', ']', '<b>', '\n', '|', '~~', '\\', 'a');
  fc.assert(
    fc.property(fc.array(evil, { minLength: 1 }), (parts) => {
      const title = `x${parts.join('')}y`;
      const [, line = ''] = /^# (.*)$/mu.exec(packDocs({ ...pack, title } as Pack, 'nb')) ?? [];
      expect(line.replaceAll(/\\(.)/gu, '$1')).toBe(title.replaceAll(/\s*\n\s*/gu, ' '));
      expect(line).not.toMatch(/(?<!\\)(?:\\\\)*[`*_[\]<>#|~]/u);
    }),
  );
});
