/** The packs that come with Takt: one folder each, `<id>/pack.yaml`. Whoever loads them reads the file. */

export const builtInPacks = [
  'klarsprak-nb',
  'klarsprak-nn',
  'klart-sprog-da',
  'plain-english',
  'personal-data',
  'disclosure',
  'eksempelvik',
] as const;
export type PackId = (typeof builtInPacks)[number];

/** Packs of made-up organisations: there to be looked at, not to rule. */
export const examplePacks: readonly PackId[] = ['eksempelvik'];

/** What is on until someone chooses. */
export const defaultPacks: readonly PackId[] = builtInPacks.filter(
  (id) => !examplePacks.includes(id),
);
