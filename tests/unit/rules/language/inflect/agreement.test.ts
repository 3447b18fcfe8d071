/** Determiners and articles before another noun. */
import { expect, it, test } from 'vitest';
import { agreeing } from '../../../../../rules/language/inflect/agreement.ts';
import { articleFor } from '../../../../../rules/language/inflect/article.ts';

test.each([
  ['nb', 'en', 'm', 'n', 'et'],
  ['nb', 'ei', 'f', 'n', 'et'],
  ['nb', 'ei', 'f', 'm', 'en'],
  ['nb', 'en', 'f', 'n', 'et'],
  ['nb', 'et', 'n', 'm', 'en'],
  ['nb', 'et', 'n', 'f', 'en'],
  ['nb', 'Et', 'n', 'm', 'En'],
  ['nb', 'en', 'm', 'f', null],
  ['nb', 'den', 'm', 'n', 'det'],
  ['nb', 'dette', 'n', 'f', 'denne'],
  ['nb', 'mitt', 'n', 'm', 'min'],
  ['nb', 'lita', 'f', 'm', 'liten'],
  ['nb', 'intet', 'n', 'm', 'ingen'],
  ['nb', 'ingen', 'm', 'n', null],
  ['nb', 'noe', 'n', 'm', 'noen'],
  ['nb', 'et', 'm', 'n', null],
  ['nb', 'et', 'n', 'n', null],
  ['nb', 'vårt', 'n', 'm', 'vår'],
  ['nb', 'viktig', 'm', 'n', null],
  ['nb', 'en', 'm', 'c', null],
  ['nn', 'ein', 'm', 'f', 'ei'],
  ['nn', 'ei', 'f', 'n', 'eit'],
  ['nn', 'mi', 'f', 'm', 'min'],
  ['nn', 'ingen', 'm', 'f', 'inga'],
  ['nn', 'inkje', 'n', 'm', 'ingen'],
  ['nn', 'noko', 'n', 'f', 'noka'],
  ['nn', 'anna', 'n', 'm', 'annan'],
  ['nn', 'anna', 'f', 'n', null],
  ['da', 'en', 'c', 'n', 'et'],
  ['da', 'denne', 'c', 'n', 'dette'],
  ['da', 'intet', 'n', 'c', 'ingen'],
  ['da', 'noget', 'n', 'c', 'nogen'],
  ['da', 'hvert', 'n', 'c', 'hver'],
  ['en', 'a', 'm', 'n', null],
  ['en', '', 'm', 'n', null],
] as const)('%s: %s from %s to %s is %s', (language, word, from, to, expected) => {
  expect(agreeing(language, word, from, to)).toBe(expected);
});

const an =
  `apple egg idea office umbrella hour hours hourly hour-long honest honesty honour honorary
  heir heiress MP FAQ 8 80 8th 800 11 11th 18 18,000 18-year-old 11.5 X-ray e-mail F HR EU onerous only
  uninformed unimportant unimaginable unidentified unissued unironed unignored unusual usher us utter
  urgent urban Åland élan NGO up AI SMS understanding unresolved offer L`.split(/\s+/);
const a =
  `house user use useful usual usable using usurper unit uniform unique union university universal
  unanimous European eulogy ewe one one-off one's oneself oneness once utility utopia utensil ubiquitous UK
  Ukraine uranium urine Uruguay urologist urea NATO NASA NAV 1 7 10 110 180 118 1,100 B2B U-turn T-shirt car
  yes year happy hospital hotel hire UN USB quiz two-way PDF heat`.split(/\s+/);

it.each(an)('an %s', (word) => expect(articleFor(word)).toBe('an'));
it.each(a)('a %s', (word) => expect(articleFor(word)).toBe('a'));
it('a word without letters is no reason for «an»', () => expect(articleFor('')).toBe('a'));
