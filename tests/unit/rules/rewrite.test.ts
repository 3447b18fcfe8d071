import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type CheckContext, check, rewrite } from '../../../rules/index.ts';
import { brief, official, rulesetOf } from './inline.ts';
import { anyText } from './texts.ts';

const ruleset = rulesetOf(`
  - id: tungt
    kind: substitution
    swap:
      anvender: bruker
      i henhold til: ifølge
      tross: trass
      nå: [i dag]
      omgående: fort
      fort som: så raskt som
      tolv 12: dusin
      Oslo Kommune: Oslo kommune
      kort: "langt og utførlig"
      bl.a.: blant annet
      mye: osv.
    message: m
    reason: r
    examples: [{bad: x}]
  - {id: sitat, kind: substitution, quotations: check, swap: {dum: lite klok}, message: m, reason: r, examples: [{bad: x}]}
  - {id: info, kind: substitution, severity: info, swap: {dersom: hvis}, message: m, reason: r, examples: [{bad: x}]}
  - {id: fy, kind: existence, terms: [til trass for], message: m, reason: r, examples: [{bad: x}]}`);
const rewritten = (text: string, context: Partial<CheckContext> = {}) =>
  rewrite(text, ruleset, { ...official, ...context });

describe('rewrite', () => {
  it.each([
    ['Vi anvender det i henhold til NAV.', 'Vi bruker det ifølge NAV.'],
    ['«Vi anvender», sa hun, så dum.', '«Vi anvender», sa hun, så lite klok.'],
    ['«Så dum»', '«Så dum»'],
    ['Firmaet Anvender og Oslo Kommune', 'Firmaet Anvender og Oslo Kommune'],
    ['Det er tolv 12 egg', 'Det er tolv 12 egg'],
    [
      'https://a.no/anvender @anvender #anvender anvender',
      'https://a.no/anvender @anvender #anvender bruker',
    ],
    ['Dersom vi', 'Dersom vi'],
    ['Vi anvender\ndet', 'Vi bruker\ndet'],
  ])('%j', (text, expected) => {
    expect(rewritten(text).text).toBe(expected);
  });

  it('leaves alone what would make another rule speak', () => {
    expect(rewritten('Vi anvender til tross for').text).toBe('Vi bruker til tross for');
    expect(rewritten('omgående som').text).toBe('omgående som');
  });

  it('gives edits of the original text', () => {
    const text = 'Vi anvender det i henhold til det';
    const { edits } = rewritten(text);
    expect(edits).toEqual([
      { start: 3, end: 11, text: 'bruker' },
      { start: 16, end: 29, text: 'ifølge' },
    ]);
  });

  it('keeps within the limit where the text did', () => {
    expect(rewritten('anvender kort', { limit: 20 }).text).toBe('bruker kort');
    expect(rewritten('anvender kort', { limit: 27 }).text).toBe('bruker langt og utførlig');
  });

  it('leaves out what makes the text longer where there is no room for all, and all where that is not enough', () => {
    // Without «omgående», which would make «fort som», what is left is too long.
    expect(rewritten('omgående som er nå', { limit: 18 })).toEqual({
      text: 'omgående som er nå',
      edits: [],
    });
    expect(rewritten('omgående som er nå', { limit: 21 }).text).toBe('omgående som er i dag');
    // Over the limit as it is: shorter is welcome, as long is too.
    expect(rewritten('anvender kort', { limit: 3 }).text).toBe('bruker kort');
    expect(rewritten('tross kort', { limit: 3 }).text).toBe('trass kort');
  });

  const forms = rulesetOf(`
  - {id: a, kind: substitution, swap: {obs: 'merk:'}, message: m, reason: r, examples: [{bad: x}]}
  - {id: b, kind: pattern, within: text, whole: false, swap: {'nytte av': bruke, 'slutt\\. start': 'fra ny av', 'sist\\s+': 'sist. ', 'to 2': to, '3 tre': '3'}, message: m, reason: r, examples: [{bad: x}]}`);
  it.each([
    ['vi har nytte av det', 'vi har bruke det'],
    // What would be rewritten again is left as it is: after a colon, «Nytte» is no name.
    ['obs', 'merk:'],
    ['obs Nytte av det', 'obs Nytte av det'],
    ['Nytte av det', 'Bruke det'],
    // Never over the end of a sentence, into two lines, or with another number.
    ['Dette er slutt. Start nå.', 'Dette er slutt. Start nå.'],
    ['til sist ja', 'til sist. ja'],
    ['til sist\n', 'til sist\n'],
    ['to 2', 'to 2'],
    ['3 tre', '3'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(rewrite(text, forms, official).text).toBe(expected);
  });

  it('changes nothing the second time, makes no rule speak, breaks no line and keeps to the limit', () => {
    const words = fc.constantFrom(
      ...'anvender Anvender i henhold til tross for nå omgående fort som dum bl.a. mye kort Vi. hei ikke og av'.split(
        ' ',
      ),
    );
    const prose = fc.array(words, { maxLength: 14 }).map((all) => all.join(' '));
    const contexts = fc.record({
      language: fc.constantFrom('auto', 'nb', 'da'),
      limit: fc.option(fc.integer({ min: 0, max: 60 })),
    });
    fc.assert(
      fc.property(fc.oneof(prose, anyText), contexts, (text, changed) => {
        const context = { ...official, ...changed } as CheckContext;
        const once = rewrite(text, ruleset, context);
        expect(rewrite(once.text, ruleset, context)).toEqual({ text: once.text, edits: [] });
        expect(applyEdits(text, once.edits)).toMatchObject({ text: once.text, remaining: [] });
        for (const { start, end, text: put } of once.edits) {
          expect(text.slice(start, end) + put).not.toMatch(/[\n\r\u2028\u2029]/u);
        }
        const spoke = new Set(
          brief(check(text, ruleset, context).findings).map(([actual]) => actual),
        );
        for (const [actual] of brief(check(once.text, ruleset, context).findings)) {
          expect(spoke).toContain(actual);
        }
        const room = Math.max(context.limit ?? Number.POSITIVE_INFINITY, text.length);
        expect(once.text.length).toBeLessThanOrEqual(room);
      }),
      { numRuns: 300 },
    );
  });
});
