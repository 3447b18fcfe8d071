import { expect, test } from 'vitest';
import { builtInPacks, packProblems, rulesetFor } from '../../../platform/packs.ts';
import { builtInPacks as ids } from '../../../rules/packs/index.ts';

test('every built-in pack can be used, under the id of its folder', () => {
  expect(packProblems()).toEqual([]);
  expect(builtInPacks().map(({ id }) => id)).toEqual(ids);
});

test('the example organisation speaks when it is on, whatever else is', () => {
  expect(rulesetFor(ids).organisation?.name).toMatch(/Eksempelvik/);
  expect(rulesetFor(ids.filter((id) => id !== 'eksempelvik')).organisation).toBeNull();
});
