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

/** The example organisation is there to be looked at, not to rule. */
export const defaultPacks: readonly PackId[] = builtInPacks.filter((id) => id !== 'eksempelvik');
