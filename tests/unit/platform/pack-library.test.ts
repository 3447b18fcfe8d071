import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
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
  const text = `takt: 1
id: ${id}
version: 1.0.0
title: ${id}
description: Til prøve
publisher: Takt
languages: [nb]
${more}`;
  return { id, file: `${id}.yaml`, text };
}

const broken: PackFile = { id: 'broken', file: 'broken.yaml', text: 'takt: 1\nid: [\n' };

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

describe('layers', () => {
  const off = 'overrides: [{ rule: base/anvende, severity: off }]';

  test('what a pack builds on comes along, near and far', () => {
    const library = packLibrary([
      file('base', rule),
      file('middle', 'extends: [base]'),
      file('beside', rule),
      file('top', `extends: [middle]\n${off}`),
    ]);
    const ids = (chosen: string[]) => library.rulesetFor(chosen).packs.map(({ id }) => id);
    expect(ids(['top'])).toEqual(['base', 'middle', 'top']);
    expect(ids(['middle'])).toEqual(['base', 'middle']);
    expect(library.rulesetFor(['top']).rules).toEqual([]);
    expect(library.rulesetFor(['middle']).rules).toHaveLength(1);
    expect(library.problems()).toEqual([]);
  });

  test('a pack without its base is left out, and so is what builds on it', () => {
    const library = packLibrary([
      file('lost', 'extends: [nowhere]'),
      file('top', 'extends: [lost]'),
      file('sound', rule),
    ]);
    expect(library.rulesetFor(['top', 'sound']).packs.map(({ id }) => id)).toEqual(['sound']);
    expect(library.packs().map(({ id }) => id)).toEqual(['sound']);
    expect(library.problems()).toEqual([
      {
        file: 'lost.yaml',
        line: 8,
        column: 11,
        message: expect.stringMatching(/^there is no pack «nowhere»/),
      },
      {
        file: 'top.yaml',
        line: 8,
        column: 11,
        message: expect.stringMatching(/^there is no pack «lost»/),
      },
    ]);
    expect(report).toHaveBeenCalledTimes(2);
  });

  test('a base that cannot be read takes down what builds on it', () => {
    const library = packLibrary([broken, file('top', 'extends: [broken]')]);
    expect(library.rulesetFor(['top']).packs).toEqual([]);
    expect(new Set(library.problems(['top']).map((problem) => problem.file))).toEqual(
      new Set(['broken.yaml', 'top.yaml']),
    );
  });

  test('packs that disagree are fine one by one, and not together', () => {
    const library = packLibrary([
      file('base', rule),
      file('one', `extends: [base]\n${off}`),
      file('two', 'extends: [base]\noverrides: [{ rule: base/anvende, severity: must }]'),
    ]);
    expect(library.packs().map(({ id }) => id)).toEqual(['base', 'one', 'two']);
    expect(library.problems()).toEqual([]);
    expect(library.problems(['one', 'two'])).toMatchObject([{ file: 'two.yaml', line: 9 }]);
    expect(library.rulesetFor(['one', 'two']).packs.map(({ id }) => id)).toEqual(['base', 'one']);
  });
});

describe('examples', () => {
  const unproved = rule.replace('fixed: Vi bruker.', 'fixed: Vi nytter.');

  test('a pack whose examples fail does not load, unless it comes with Takt', () => {
    const library = packLibrary([
      { ...file('own', unproved), prove: true },
      { ...file('sound', rule), prove: true },
      file('built-in', unproved),
    ]);
    expect(library.packs().map(({ id }) => id)).toEqual(['sound', 'built-in']);
    expect(library.problems()).toEqual([
      {
        file: 'own.yaml',
        line: 15,
        column: 44,
        message: 'expected «Vi nytter.»; the fix gives «Vi bruker.»',
      },
    ]);
  });

  test('are run among what the pack builds on', () => {
    const onTop = file(
      'top',
      `extends: [base]\n${rule.replace('bruker }', 'tar i bruk, nytter: bruker }').replace('Vi bruker.', 'Vi tar i bruk.')}`,
    );
    const library = packLibrary([file('base', rule), { ...onTop, prove: true }]);
    expect(library.problems(['top'])).toEqual([]);
    expect(library.rulesetFor(['top']).packs.map(({ id }) => id)).toEqual(['base', 'top']);
  });
});
