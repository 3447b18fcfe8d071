/** Rules to measure with: all that come with Takt, and made-up terms beside them. */
import { readFileSync } from 'node:fs';
import { builtInPacks, compile, type Pack, parsePack, type Ruleset } from '../../rules/index.ts';

export function builtIn(): Pack[] {
  return builtInPacks.map((id) => {
    const url = new URL(`../../rules/packs/${id}/pack.yaml`, import.meta.url);
    const parsed = parsePack(readFileSync(url, 'utf8'), id);
    if (!parsed.ok) throw new Error(`${id} does not parse: run the tests first`);
    return parsed.pack;
  });
}

const syllables = 'ba de fi go hu ka le mi no pu ra se ti vo sky træ løn gård'.split(' ');

/** A made-up word; no two numbers give the same one. */
function madeUp(number: number): string {
  let word = 'q';
  let rest = number;
  do {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return word;
}

/** A pack of so many terms, half of them of two words. Made of one that was parsed: a file may hold a million characters. */
function termPack(terms: number): Pack {
  const parsed = parsePack(frame, 'made-up.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const entries = Array.from({ length: terms }, (_, index) => {
    const word = madeUp(index);
    return [index % 2 === 0 ? word : `the ${word}`, 'plain'];
  });
  const swap = Object.fromEntries(entries);
  return {
    ...parsed.pack,
    rules: parsed.pack.rules.map((rule) => ({ ...rule, options: { ...rule.options, swap } })),
  };
}

const frame = `takt: 1
id: made-up
version: 1.0.0
title: Made up
description: For measuring.
publisher: Takt
languages: [nb, nn, da, en]
rules:
  - id: terms
    kind: substitution
    message: m
    reason: r
    swap: { qba: plain }
    examples: [{ bad: qba, fixed: plain }]
`;

/** All built-in packs and so many made-up terms. */
export function rulesetWith(terms: number): Ruleset {
  return compile([...builtIn(), ...(terms > 0 ? [termPack(terms)] : [])]);
}
