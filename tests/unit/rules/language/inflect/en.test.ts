/** English: whole paradigms, each checked by hand against the official norm. */
import { describe, expect, test } from 'vitest';
import { paradigmOf, textsOf } from './read.ts';

describe('paradigms by name, by the end of the word, written out', () => {
  test.each([
    [
      'use (verb)',
      'infinitive=use present=use imperative=use third-person=uses past=used participle=used present-participle=using',
    ],
    [
      'be (verb)',
      'infinitive=be imperative=be present=are present=am third-person=is past=was past=were participle=been present-participle=being',
    ],
    [
      'have (verb)',
      'infinitive=have present=have imperative=have third-person=has past=had participle=had present-participle=having',
    ],
    [
      'get (verb)',
      'infinitive=get present=get imperative=get third-person=gets past=got participle=got participle=gotten present-participle=getting',
    ],
    [
      'request (noun)',
      "singular=request plural=requests singular-genitive=request's plural-genitive=requests'",
    ],
    [
      'child (noun)',
      "singular=child plural=children singular-genitive=child's plural-genitive=children's",
    ],
    ['use (noun:use/-)', "singular=use singular-genitive=use's"],
    [
      'large (adj:large/larger/largest)',
      'adjective-common=large adjective-comparative=larger adjective-superlative=largest',
    ],
    ['viable (adj)', 'adjective-common=viable'],
  ])('%s', (term, expected) => {
    expect(paradigmOf(term, 'en').split(' ')).toEqual(expected.split(' '));
  });
});

test.each([
  ['do', 'do does did done doing'],
  ['go', 'go goes went gone going'],
  ['give', 'give gives gave given giving'],
  ['make', 'make makes made making'],
  ['take', 'take takes took taken taking'],
  ['come', 'come comes came coming'],
  ['know', 'know knows knew known knowing'],
  ['think', 'think thinks thought thinking'],
  ['write', 'write writes wrote written writing'],
  ['choose', 'choose chooses chose chosen choosing'],
  ['keep', 'keep keeps kept keeping'],
  ['send', 'send sends sent sending'],
  ['read', 'read reads reading'],
  ['put', 'put puts putting'],
  ['submit', 'submit submits submitted submitting'],
  ['refer', 'refer refers referred referring'],
  ['benefit', 'benefit benefits benefited benefiting'],
  ['travel', 'travel travels travelled traveled travelling traveling'],
  ['fulfil', 'fulfil fulfils fulfilled fulfilling'],
  ['stop', 'stop stops stopped stopping'],
  ['plan', 'plan plans planned planning'],
  ['fix', 'fix fixes fixed fixing'],
  ['show', 'show shows showed shown showing'],
  ['play', 'play plays played playing'],
  ['quit', 'quit quits quitting'],
  ['panic', 'panic panics panicked panicking'],
  ['agree', 'agree agrees agreed agreeing'],
  ['notify', 'notify notifies notified notifying'],
  ['die', 'die dies died dying'],
  ['see', 'see sees saw seen seeing'],
  ['pass', 'pass passes passed passing'],
  ['watch', 'watch watches watched watching'],
  ['push', 'push pushes pushed pushing'],
  ['veto', 'veto vetoes vetoed vetoing'],
  ['radio', 'radio radios radioed radioing'],
  ['commence', 'commence commences commenced commencing'],
  ['equip', 'equip equips equipped equipping'],
  ['hope', 'hope hopes hoped hoping'],
  ['occur', 'occur occurs occurred occurring'],
  ['reveal', 'reveal reveals revealed revealing'],
  ['help', 'help helps helped helping'],
  ['withhold', 'withhold withholds withheld withholding'],
  ['mix', 'mix mixes mixed mixing'],
  ['argue', 'argue argues argued arguing'],
  ['free', 'free frees freed freeing'],
  ['try', 'try tries tried trying'],
  ['control', 'control controls controlled controlling'],
  ['upset', 'upset upsets upsetting'],
])('%s is known by itself', (verb, expected) => {
  expect(textsOf(`${verb} (verb)`, 'en')).toBe(expected);
});
