/** Everyday forms that only one of the two written forms of Norwegian has, after the norm of 2012, which lets nynorsk have many of both. */

import type { Token } from '../../language/words.ts';
import { once } from '../../once.ts';
import type { Sentence } from '../../sentence.ts';

/** Form, and what the other written form has instead. */
type Forms = Readonly<Record<string, readonly string[]>>;

const nb: Forms = {
  ...{ jeg: ['eg'], ikke: ['ikkje'], hva: ['kva'], hvem: ['kven'], hvor: ['kor'], hvis: ['viss'] },
  ...{ hvordan: ['korleis'], hvorfor: ['kvifor'], hver: ['kvar'], hvert: ['kvart'], noe: ['noko'] },
  ...{ noen: ['nokon', 'nokre'], mer: ['meir'], selv: ['sjølv'], være: ['vere'], vært: ['vore'] },
  ...{ ble: ['vart', 'blei'], fra: ['frå'], hun: ['ho'], vet: ['veit'], skriver: ['skriv'] },
  ...{ mulig: ['mogleg'], vanlig: ['vanleg'], vanlige: ['vanlege'], offentlig: ['offentleg'] },
  offentlige: ['offentlege'],
};

const nn: Forms = {
  ...{ eg: ['jeg'], ikkje: ['ikke'], kva: ['hva'], kven: ['hvem'], korleis: ['hvordan'] },
  ...{ kvifor: ['hvorfor'], kvar: ['hver'], noko: ['noe'], nokon: ['noen'], nokre: ['noen'] },
  ...{ mykje: ['mye'], meir: ['mer'], berre: ['bare'], sjølv: ['selv'], saman: ['sammen'] },
  ...{
    vere: ['være'],
    vore: ['vært'],
    vart: ['ble'],
    kjem: ['kommer'],
    gjer: ['gjør'],
    frå: ['fra'],
  },
  ...{ dei: ['de', 'dem'], dykk: ['dere'], dykkar: ['deres'], medan: ['mens'], sidan: ['siden'] },
  ...{ enno: ['ennå'], ein: ['en'], eit: ['et'], mogleg: ['mulig'], vanleg: ['vanlig'] },
  ...{ vanlege: ['vanlige'], offentleg: ['offentlig'], offentlege: ['offentlige'] },
};

const own = { nb: new Map(Object.entries(nb)), nn: new Map(Object.entries(nn)) };

export type Norwegian = keyof typeof own;

/** A word that only one written form has, and what the other has. */
export interface Form {
  word: Token;
  instead: readonly string[];
}

/** Those of a sentence, in its own offsets. */
export const formsIn: (sentence: Sentence) => Readonly<Record<Norwegian, readonly Form[]>> = once(
  ({ words }: Sentence) => ({ nb: formsOf(words, own.nb), nn: formsOf(words, own.nn) }),
);

function formsOf(words: readonly Token[], known: ReadonlyMap<string, readonly string[]>): Form[] {
  return words.flatMap((word) => {
    const instead = known.get(word.key);
    return instead ? [{ word, instead }] : [];
  });
}
