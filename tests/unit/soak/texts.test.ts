import { expect, it } from 'vitest';
import { texts } from '../../soak/texts.ts';

/** The short form of `npm run soak -- texts`. */
it('of 100 texts with random packs every finding, edit and rewrite is right', {
  timeout: 120_000,
}, () => {
  for (let index = 0; index < 100; index += 1) {
    const { faults } = texts.examine(7, index);
    expect(faults, `npm run soak -- texts --seed 7 --from ${index} --count 1`).toEqual([]);
  }
});
