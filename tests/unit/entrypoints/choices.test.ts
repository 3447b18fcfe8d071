/** Packs as the options page shows them. */
import { expect, test } from 'vitest';
import { packChoices } from '../../../entrypoints/options/choices.ts';
import { examplePacks } from '../../../rules/packs/index.ts';
import { packOf, rest } from '../rules/inline.ts';

const rule = `  - id: anvende
    kind: substitution
    swap: { anvender: bruker }
    ${rest}`;
const base = packOf(rule);
const town = {
  ...packOf(
    rule,
    `organisation: { name: Nyvik kommune, shortName: Nyvik }
extends: [prøve, lokalt]
changes:
  - { version: 2.1.0, text: { nb: Nye regler for svar., en: New rules for replies. } }
  - { version: 2.1.0, text: { nb: Ny kontakt., en: New contact. } }
  - { version: 2.0.0, text: Eldre nytt. }`,
  ),
  id: 'nyvik',
};
const [base1, town1] = packChoices([base, town], ['nyvik'], 'en');

test('shows a pack in the reader’s language, and whether it is on', () => {
  expect(base1).toMatchObject({ id: 'prøve', title: 'Test pack', rules: 1, active: false });
  expect(town1).toMatchObject({ id: 'nyvik', organisation: 'Nyvik kommune', active: true });
});

test('names what a pack builds on by title, or by id where that pack is not here', () => {
  expect(town1?.buildsOn).toEqual(['Test pack', 'lokalt']);
  expect(base1?.buildsOn).toEqual([]);
});

test('tells what is new in the newest version, and nothing of older ones', () => {
  expect(town1?.news).toEqual({ version: '2.1.0', text: 'New rules for replies. New contact.' });
  expect(base1?.news).toBeNull();
});

test('calls a pack an example only when it comes with Takt as one', () => {
  expect(town1?.example).toBe(false);
  expect(base1?.example).toBe(false);
  const shown = examplePacks.map((id) => packChoices([{ ...town, id }], [], 'nb')[0]?.example);
  expect(shown).toEqual(examplePacks.map(() => true));
});
