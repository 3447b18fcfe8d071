/** Packs that come with the extension. A test keeps this list and `rules/packs/index.ts` alike. */
export const builtInPackIds = [
  'klarsprak-nb',
  'klarsprak-nn',
  'klart-sprog-da',
  'plain-english',
  'personal-data',
  'disclosure',
  'eksempelvik',
] as const;

export type BuiltInPackId = (typeof builtInPackIds)[number];

/** Made-up organisations that show what a pack can do: never on by themselves. */
const exampleIds: readonly BuiltInPackId[] = ['eksempelvik'];

/** What is on until a person chooses. */
export const defaultPackIds = builtInPackIds.filter((id) => !exampleIds.includes(id));
