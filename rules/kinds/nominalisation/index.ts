/** A verb made into a heavy noun. */
import { itemAt } from '../../items.ts';
import type { Replacement, TermHit } from '../../terms.ts';
import { type Language, roles } from '../../types.ts';
import { followCase } from '../capitals.ts';
import type { OptionsOf } from '../format.ts';
import { defineKind, type Hit, type SentencePlace } from '../kind.ts';
import { verbalNouns } from './chain.ts';
import { daLights } from './da.ts';
import { enLights } from './en.ts';
import { type Carrier, carrierBefore } from './find.ts';
import type { nominalisationFormat } from './format.ts';
import { indexLights, type LightForm, type LightIndex, type LightSlot } from './lights.ts';
import { nbLights } from './nb.ts';
import { nnLights } from './nn.ts';

const lightsOf: Readonly<Record<Language, LightIndex>> = {
  nb: indexLights(nbLights),
  nn: indexLights(nnLights),
  da: indexLights(daLights),
  en: indexLights(enLights),
};

export const nominalisation = defineKind<OptionsOf<typeof nominalisationFormat>>('nominalisation', {
  scope: 'words',
  roles,
  rewrites: true,
  asked: 'always',
  inSentence: ({ options: { nouns } }, heard, place) => [
    ...heard.map((hit) => offer(hit, place)).filter((hit) => hit !== null),
    ...(nouns === undefined ? [] : chains(nouns, place)),
  ],
});

function offer(hit: TermHit, { reading: { sentence }, language }: SentencePlace): Hit | null {
  const lights = lightsOf[language];
  const carrier = carrierBefore(sentence, hit.first, lights);
  const offered = (hit.entry.expected ?? []).filter((instead) => instead.language === language);
  const [best] = offered;
  if (!carrier || !best) return null;
  const form = carrier.forms.find(({ lightClass }) => best.after?.includes(lightClass));
  if (!form || (form.lightClass === 'have' && !isHad(hit, carrier, lights))) return null;
  const { start } = carrier.verb;
  const { end } = hit;
  const actual = sentence.text.slice(start, end);
  const keeps = !isDefinite(hit) && canStay(carrier, form, lights);
  const expected = (keeps ? offered : [])
    .flatMap((instead) => inPlace(instead, carrier.slots(form)))
    .map((verb) => followCase(actual, withBetween(verb, carrier, sentence.text)));
  const fixes = expected.map((text) => ({ start, end, text }));
  return {
    start,
    end,
    expected,
    fixes,
    weight: end - start,
    values: { verb: best.text, count: '1' },
  };
}

/** «Vurderingen» is a certain one: a verb does not say which. */
function isDefinite({ entry: { slots = [] } }: TermHit): boolean {
  return slots.some((slot) => slot.includes('definite'));
}

/** «Har fått behov for» and «har tilliten til dem vært» have nothing. */
function isHad(hit: TermHit, { between }: Carrier, lights: LightIndex): boolean {
  const may = [lights.adverbs, lights.subjects, lights.articles, lights.adjectives];
  return !isDefinite(hit) && between.every(({ key }) => may.some((words) => words.has(key)));
}

/** Adverbs stand as well after the other verb; so do subjects, where they cannot be who is given something. */
function canStay({ between }: Carrier, { lightClass }: LightForm, lights: LightIndex): boolean {
  return between.every(
    ({ key }) => lights.adverbs.has(key) || (lightClass !== 'give' && lights.subjects.has(key)),
  );
}

/** The verb's form in the first of the places that it has one for. */
function inPlace({ forms = {} }: Replacement, slots: readonly LightSlot[]): string[] {
  return slots.flatMap((slot) => forms[slot] ?? []).slice(0, 1);
}

/** «foretok vi ikke en gjennomgang av» is «gikk vi ikke gjennom». */
function withBetween(verb: string, { between }: Carrier, text: string): string {
  const words = between.map(({ start, end }) => ` ${text.slice(start, end)}`).join('');
  return verb.replace(/^\S+/u, (first) => first + words);
}

function chains(least: number, { reading: { sentence }, language }: SentencePlace): Hit[] {
  const found = verbalNouns(sentence, language);
  if (found.length < least) return [];
  const { start } = itemAt(found, 0);
  const { end } = itemAt(found, found.length - 1);
  return [
    {
      start,
      end,
      expected: [],
      fixes: [],
      weight: 0,
      values: { verb: '', count: String(found.length) },
    },
  ];
}
