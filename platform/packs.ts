/** The packs that come with the extension. Their files are put in when it is built. */
import disclosure from '../rules/packs/disclosure/pack.yaml?raw';
import eksempelvik from '../rules/packs/eksempelvik/pack.yaml?raw';
import { type PackId, builtInPacks as packIds } from '../rules/packs/index.ts';
import klarsprakNb from '../rules/packs/klarsprak-nb/pack.yaml?raw';
import klarsprakNn from '../rules/packs/klarsprak-nn/pack.yaml?raw';
import klartSprogDa from '../rules/packs/klart-sprog-da/pack.yaml?raw';
import personalData from '../rules/packs/personal-data/pack.yaml?raw';
import plainEnglish from '../rules/packs/plain-english/pack.yaml?raw';
import { packLibrary } from './pack-library.ts';

const texts: Record<PackId, string> = {
  'klarsprak-nb': klarsprakNb,
  'klarsprak-nn': klarsprakNn,
  'klart-sprog-da': klartSprogDa,
  'plain-english': plainEnglish,
  'personal-data': personalData,
  disclosure,
  eksempelvik,
};

const library = packLibrary(
  packIds.map((id) => ({ id, file: `rules/packs/${id}/pack.yaml`, text: texts[id] })),
);

export const builtInPacks = library.packs;
export const packProblems = library.problems;
export const rulesetFor = library.rulesetFor;
