/** What the words before a form say of it. */
import { describe, expect, it, test } from 'vitest';
import { preferredSlots } from '../../../../../rules/language/inflect/context.ts';
import { forms } from '../../../../../rules/language/inflect/index.ts';
import type { Language } from '../../../../../rules/types.ts';
import { termOf } from './read.ts';

function meant(language: Language, verb: string, text: string): string {
  const words = text.split(' ');
  const form = forms(termOf(`${verb} (verb)`, language)).find(
    (found) => found.text === words.at(-1),
  );
  if (!form) throw new Error(`${text} is no form of ${verb}`);
  return preferredSlots(language, form.slots, words.slice(0, -1).slice(-3)).join(' ');
}

describe('preferredSlots', () => {
  test.each([
    ['nb', 'benytte', 'har benyttet', 'participle'],
    ['nb', 'benytte', 'ble ikke benyttet', 'participle'],
    ['nb', 'benytte', 'har vi benyttet', 'participle'],
    ['nb', 'benytte', 'har vi ikke benyttet', 'participle'],
    ['nb', 'benytte', 'har det benyttet', 'participle'],
    ['nb', 'benytte', 'vi benyttet', 'past'],
    ['nb', 'benytte', 'vi har benytta', 'participle-a'],
    ['nb', 'benytte', 'vi ikke alltid benyttet', 'past'],
    ['nb', 'benytte', 'de benyttet', 'past'],
    ['nb', 'anvende', 'de anvendte', 'past participle-plural'],
    ['nb', 'anvende', 'våre anvendte', 'participle-plural'],
    ['nb', 'anvende', 'å anvendes', 'passive-infinitive'],
    ['nb', 'anvende', 'skal anvendes', 'passive-infinitive'],
    ['nb', 'anvende', 'som anvendes', 'passive-present'],
    ['nb', 'benytte', 'kommunen benyttet', 'past participle'],
    ['nb', 'benytte', 'benyttet', 'past participle'],
    ['nb', 'benytte', 'ikke benyttet', 'past participle'],
    ['nb', 'benytte', 'å benyttet', 'past participle'],
    ['nb', 'benytte', 'et vi benyttet', 'past'],
    ['nn', 'benytte', 'har benytta', 'participle participle-common participle-plural'],
    ['nn', 'benytte', 'å benytta', 'infinitive-a'],
    ['nn', 'benytte', 'kan me ikkje benytta', 'infinitive-a'],
    ['nn', 'benytte', 'eg benytta', 'past'],
    ['nn', 'benytte', 'dei benytta', 'past participle-plural'],
    ['nn', 'skrive', 'har skrive', 'participle'],
    ['nn', 'skrive', 'å skrive', 'infinitive'],
    ['da', 'anvende', 'blev anvendt', 'participle'],
    ['da', 'anvende', 'at anvendes', 'passive-infinitive'],
    ['da', 'anvende', 'at der anvendes', 'passive-present'],
    ['da', 'anvende', 'jeg anvendte', 'past'],
    ['da', 'holde', 'har ikke holdt', 'participle'],
    ['da', 'holde', 'hun holdt', 'past'],
    ['da', 'holde', 'holdt', 'past participle'],
    ['en', 'utilize', 'to utilize', 'infinitive'],
    ['en', 'utilize', 'we will utilize', 'infinitive'],
    ['en', 'utilize', 'should they utilize', 'infinitive'],
    ['en', 'utilize', 'they utilize', 'present'],
    ['en', 'utilize', 'we utilized', 'past'],
    ['en', 'utilize', "we've never utilized", 'participle'],
    ['en', 'utilize', 'has it utilized', 'participle'],
    ['en', 'utilize', 'is being utilized', 'participle'],
    ['en', 'utilize', 'is utilizing', 'present-participle'],
    ['en', 'utilize', 'the utilized', 'participle'],
    ['en', 'utilize', 'that utilized', 'past'],
    ['en', 'utilize', 'rooms utilized', 'past participle'],
  ] as const)('%s, %s: «%s» is %s', (language, verb, text, expected) => {
    expect(meant(language, verb, text)).toBe(expected);
  });

  it('leaves nouns and adjectives alone', () => {
    expect(preferredSlots('nb', ['singular', 'plural'], ['et'])).toEqual(['singular', 'plural']);
    expect(preferredSlots('nb', [], ['har'])).toEqual([]);
  });
});
