import { expect, it } from 'vitest';
import { changedPrototypes } from '../../soak/packs/prototypes.ts';
import { packs } from '../../soak/packs.ts';

/** The short form of `npm run soak -- packs`. */
it('of 1,500 spoiled packs each is refused with places or works, and none hurts anything', {
  timeout: 120_000,
}, () => {
  const counts = { valid: 0, refused: 0 };
  for (let index = 0; index < 1_500; index += 1) {
    const { faults, counted } = packs.examine(7, index);
    expect(faults, `npm run soak -- packs --seed 7 --from ${index} --count 1`).toEqual([]);
    counts[counted === 'valid' ? 'valid' : 'refused'] += 1;
  }
  // Were nearly all of one sort, half of what is to be proved would not be.
  expect(Math.min(counts.valid, counts.refused)).toBeGreaterThan(150);
});

it('is the same case for the same number', () => {
  expect(packs.written(7, 40)).toBe(packs.written(7, 40));
  expect(packs.written(7, 40)).not.toBe(packs.written(8, 40));
});

it('would notice a prototype that was changed', () => {
  expect(changedPrototypes()).toEqual([]);
  Reflect.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
  expect(changedPrototypes()).toEqual(['Object.prototype']);
  Reflect.deleteProperty(Object.prototype, 'polluted');
  expect(changedPrototypes()).toEqual([]);
});
