/** Changes of a pack's data: keys, types, depth, length, and options of other kinds. */
import { formats } from '../../../rules/kinds/formats.ts';
import type { Shape } from '../../../rules/shape.ts';
import { languages } from '../../../rules/types.ts';
import type { Chance } from '../chance.ts';
import { nested, oddKeys, oddPatterns, oddTerms, oddText, oddValue, withKey } from './hostile.ts';

/** A value, with what holds it. */
interface Place {
  holder: object;
  key: string;
  value: unknown;
}

function placesIn(holder: unknown): Place[] {
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key, value },
    ...placesIn(value),
  ]);
}

type Mangle = (data: object, chance: Chance) => void;

/** Does something at one place of those that fit, if there is any. */
function where(
  fits: (place: Place) => boolean,
  change: (place: Place, chance: Chance, others: readonly Place[]) => void,
): Mangle {
  return (data, chance) => {
    const all = placesIn(data).filter(fits);
    if (all.length > 0) change(chance.pick(all), chance, all);
  };
}

const anywhere = () => true;
const isText = ({ value }: Place) => typeof value === 'string';
const isList = ({ value }: Place) => Array.isArray(value);
const isMapping = ({ value }: Place) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRule = (place: Place) => isMapping(place) && Object.hasOwn(Object(place.value), 'kind');

const put = ({ holder, key }: Place, value: unknown) => withKey(holder, key, value);

/** What an option of this shape might hold. Mostly right in type, whatever it says. */
function optionValue(shape: Shape, chance: Chance): unknown {
  if (chance.happens(0.08)) return oddValue(chance);
  switch (shape.type) {
    case 'pattern':
      return chance.pick(oddPatterns);
    case 'term':
    case 'line':
    case 'replacement':
      return chance.pick(oddTerms);
    case 'switch':
      return chance.happens(0.5);
    case 'number':
      return chance.pick([shape.least, shape.most, shape.least + 1, shape.most + 1, 0.5]);
    case 'choice':
      return chance.pick(shape.of);
    case 'list':
      return Array.from({ length: 1 + chance.below(4) }, () => optionValue(shape.of, chance));
    case 'map':
      return mapping(shape.keys === 'pattern' ? oddPatterns : oddTerms, shape.of, chance);
    case 'by-language':
      return mapping(languages, shape.of, chance);
    case 'either':
      return optionValue(chance.pick(shape.of), chance);
    default:
      return oddText(chance);
  }
}

function mapping(keys: readonly string[], of: Shape, chance: Chance): object {
  const whole = {};
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    withKey(whole, chance.pick(keys), optionValue(of, chance));
  }
  return whole;
}

/** The rule with one option of its kind, or of another kind, given a new value. */
const option = where(isRule, ({ value: rule }, chance) => {
  const kind = Reflect.get(Object(rule), 'kind');
  const format = formats.find((one) => one.kind === kind);
  const fields = Object.entries(
    (chance.happens(0.85) ? format : chance.pick(formats))?.fields ?? {},
  );
  if (fields.length === 0) return;
  const [name, { shape }] = chance.pick(fields);
  withKey(Object(rule), name, optionValue(shape, chance));
});

/** The rule with another kind and all that this kind asks for. */
const kind = where(isRule, ({ value: rule }, chance) => {
  const format = chance.pick(formats);
  withKey(Object(rule), 'kind', format.kind);
  if (chance.happens(0.2)) return;
  const isOption = (name: string) => formats.some(({ fields }) => Object.hasOwn(fields, name));
  for (const name of Object.keys(Object(rule))) {
    if (isOption(name)) Reflect.deleteProperty(Object(rule), name);
  }
  for (const [name, { shape, optional }] of Object.entries(format.fields)) {
    if (!optional || chance.happens(0.3)) withKey(Object(rule), name, optionValue(shape, chance));
  }
});

const mangles: readonly Mangle[] = [
  option,
  option,
  option,
  kind,
  kind,
  where(isText, (place, chance) => put(place, oddText(chance))),
  where(isText, (place, chance) => put(place, `${place.value}${chance.pick(oddTerms)}`)),
  where(isText, (place, chance, others) => put(place, chance.pick(others).value)),
  where(isList, ({ value }, chance) => {
    if (!Array.isArray(value) || value.length === 0) return;
    const item = chance.pick(value);
    // Long enough to show what is not linear, short enough to run thousands of times.
    const isShort = (JSON.stringify(item) ?? '').length < 100;
    for (let left = chance.pick([1, 3, isShort ? 300 : 10]); left > 0; left -= 1) value.push(item);
  }),
  where(isList, ({ value }) => Array.isArray(value) && value.reverse()),
  where(isMapping, ({ value }, chance) =>
    withKey(Object(value), chance.pick(oddKeys), oddValue(chance)),
  ),
  where(anywhere, (place, chance) => put(place, oddValue(chance))),
  where(anywhere, ({ holder, key }) => Reflect.deleteProperty(holder, key)),
  where(anywhere, ({ holder, key, value }, chance) => {
    Reflect.deleteProperty(holder, key);
    if (!Array.isArray(holder)) withKey(holder, chance.pick(oddKeys), value);
  }),
  where(anywhere, (place, chance) =>
    put(place, chance.happens(0.5) ? [place.value] : { [chance.pick(oddKeys)]: place.value }),
  ),
  where(anywhere, (place, chance) => put(place, nested(chance.pick([10, 100, 1_000]), true))),
];

/** Changes the data in place, once, by chance. */
export function mangleData(data: object, chance: Chance): void {
  chance.pick(mangles)(data, chance);
}
