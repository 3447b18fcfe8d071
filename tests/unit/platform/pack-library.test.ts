import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { type PackFile, packLibrary } from '../../../platform/pack-library.ts';

const rule = `
rules:
  - id: anvende
    kind: substitution
    swap: { anvender: bruker }
    message: Enklere
    reason: Vanlige ord er lettere å lese.
    examples: [{ bad: Vi anvender., fixed: Vi bruker. }]
`;

function file(id: string, more = ''): PackFile {
  const text = `takt: 0
id: ${id}
version: 1.0.0
title: ${id}
description: Til prøve
publisher: Takt
languages: [nb]
${more}`;
  return { id, file: `${id}.yaml`, text };
}

const broken: PackFile = { id: 'broken', file: 'broken.yaml', text: 'takt: 0\nid: [\n' };

let report: MockInstance;

beforeEach(() => {
  report = vi.spyOn(console, 'error').mockReturnValue(undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('gives the rules of the packs that are on, in the order of the files', () => {
  const library = packLibrary([file('first', rule), file('second'), file('third')]);
  const ruleset = library.rulesetFor(['third', 'no-such-pack', 'first']);
  expect(ruleset.packs.map(({ id }) => id)).toEqual(['first', 'third']);
  expect(ruleset.rules.map(({ id }) => id)).toEqual(['first/anvende']);
  expect(library.rulesetFor([]).rules).toEqual([]);
});

test('a ruleset is made once, and goes through a message as it is', () => {
  const library = packLibrary([file('first', rule), file('second')]);
  const ruleset = library.rulesetFor(['first', 'second']);
  expect(library.rulesetFor(['second', 'first'])).toBe(ruleset);
  expect(structuredClone(ruleset)).toEqual(ruleset);
});

test('a broken pack is reported once, with its place, and costs no other pack its rules', () => {
  const library = packLibrary([broken, file('sound', rule)]);
  expect(library.rulesetFor(['broken', 'sound']).packs.map(({ id }) => id)).toEqual(['sound']);
  expect(library.packs().map(({ id }) => id)).toEqual(['sound']);
  expect(library.problems()[0]).toMatchObject({ file: 'broken.yaml', line: expect.any(Number) });
  expect(report).toHaveBeenCalledOnce();
});

test('a pack that nobody has switched on is not even read', () => {
  packLibrary([broken, file('sound')]).rulesetFor(['sound']);
  expect(report).not.toHaveBeenCalled();
});
