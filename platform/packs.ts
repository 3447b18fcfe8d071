/** The packs that come with the extension. The files are put in when it is built, and read when they are first asked for. */
import { compile } from '../rules/pack/compile.ts';
import { parsePack } from '../rules/pack/parse.ts';
import type { Pack } from '../rules/pack/schema.ts';
import disclosure from '../rules/packs/disclosure/pack.yaml?raw';
import eksempelvik from '../rules/packs/eksempelvik/pack.yaml?raw';
import klarsprakNb from '../rules/packs/klarsprak-nb/pack.yaml?raw';
import klarsprakNn from '../rules/packs/klarsprak-nn/pack.yaml?raw';
import klartSprogDa from '../rules/packs/klart-sprog-da/pack.yaml?raw';
import personalData from '../rules/packs/personal-data/pack.yaml?raw';
import plainEnglish from '../rules/packs/plain-english/pack.yaml?raw';
import type { Ruleset } from '../rules/ruleset.ts';
import { type BuiltInPackId, builtInPackIds } from './pack-ids.ts';

const files: Record<BuiltInPackId, string> = {
  'klarsprak-nb': klarsprakNb,
  'klarsprak-nn': klarsprakNn,
  'klart-sprog-da': klartSprogDa,
  'plain-english': plainEnglish,
  'personal-data': personalData,
  disclosure,
  eksempelvik,
};
