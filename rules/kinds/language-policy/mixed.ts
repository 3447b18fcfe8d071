/** Bokmål and nynorsk side by side. */
import { itemAt } from '../../items.ts';
import type { Language } from '../../types.ts';
import { followCase, isCapitalised } from '../capitals.ts';
import type { Hit, TextPlace } from '../kind.ts';
import { isQuoted } from '../pattern-matches.ts';
import { type Form, formsIn, type Norwegian } from './forms.ts';
import { namesOf } from './names.ts';

const other: Partial<Readonly<Record<Language, Norwegian>>> = { nb: 'nn', nn: 'nb' };

/**
 * The words of a Norwegian text that only the other written form has. None where the text has no words that only its own
 * form has, or more of the other's: then it is not mixed, but in the other.
 */
export function foreignForms(place: TextPlace, quotations: 'skip' | 'check'): Hit[] {
  const foreign = other[place.language];
  if (!foreign) return [];
  const isOwn = (hit: Hit) => quotations === 'check' || !isQuoted(place.document, hit);
  const hits = formsOf(foreign, place).filter(isOwn);
  const own = formsOf(foreign === 'nn' ? 'nb' : 'nn', place).filter(isOwn);
  return own.length < hits.length ? [] : hits;
}

/** The text's words that only this written form has, in the offsets of the text. */
function formsOf(written: Norwegian, { document, language, context }: TextPlace): Hit[] {
  const values = {
    language: namesOf([written], context.reader),
    wanted: namesOf([language], context.reader),
  };
  return document.readings.flatMap(({ sentence }, index) => {
    const from = itemAt(document.starts, index);
    return formsIn(sentence)
      [written].filter((form) => !isName(form, sentence.text))
      .map((form) => ({ ...toHit(form, sentence.text, from), values }));
  });
}

/** A capital in mid-sentence makes a name. */
function isName({ word }: Form, text: string): boolean {
  return !word.opening && isCapitalised(text.slice(word.start, word.end));
}

function toHit({ word, instead }: Form, text: string, from: number): Hit {
  const [start, end] = [from + word.start, from + word.end];
  const actual = text.slice(word.start, word.end);
  const expected = instead.map((form) => followCase(actual, form));
  return {
    start,
    end,
    expected,
    fixes: expected.map((form) => ({ start, end, text: form })),
    weight: 1,
  };
}
