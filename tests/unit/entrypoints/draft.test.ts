/** What is known of a draft while it is written, mended and sent. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDraft, type Draft } from '../../../entrypoints/composer/draft.ts';
import { type CheckContext, compile, type Finding, parsePack } from '../../../rules/index.ts';

const file = 'rules/packs/klarsprak-nb/pack.yaml';
const parsed = parsePack(readFileSync(file, 'utf8'), file);
const ruleset = compile(parsed.ok ? [parsed.pack] : []);
const context: CheckContext = {
  language: 'nb',
  reader: 'nb',
  role: 'official',
  site: 'mastodon',
  post: 'post',
  limit: null,
};
const text = 'Vi skal anvende skjemaet, og vi benytter kartet.';

let draft: Draft;
const words = () => draft.findings.map(({ actual }) => actual);
const named = (actual: string): Finding => {
  const finding = draft.report.findings.find((each) => each.actual === actual);
  if (!finding) throw new Error(`${actual} is not found`);
  return finding;
};

beforeEach(() => {
  draft = createDraft();
  draft.follow(text);
  draft.check(ruleset, context);
});

describe('a draft', () => {
  it('keeps findings on their words while text is written before them, and drops those that are touched', () => {
    draft.follow(`Hei! ${text}`);
    expect(words()).toEqual(['anvende', 'benytter']);
    for (const { start, end, actual } of draft.findings) {
      expect(draft.text.slice(start, end)).toBe(actual);
    }
    draft.follow(draft.text.replace('anvende', 'anvenXde'));
    expect(words()).toEqual(['benytter']);
  });

  it('finds a finding only where its words still stand', () => {
    const anvende = named('anvende');
    expect(draft.find(anvende)).toBe(anvende);
    expect(draft.find({ ...anvende, start: anvende.start + 1 })).toBeNull();
    draft.follow(`Hei! ${text}`);
    expect(draft.find(anvende)).toBeNull();
  });

  it('leaves out of list and rewrite what is ignored, and says so to the log', () => {
    draft.ignore(named('anvende'));
    expect(words()).toEqual(['benytter']);
    expect(draft.rewrite.map((edit) => edit.text)).toEqual(['bruker']);
    expect(draft.decisions()).toEqual([{ finding: named('anvende'), decision: 'ignored' }]);
  });

  it('notes what is mended, and takes back what did not come about', () => {
    draft.mended([named('anvende')], 'fixed');
    const takeBack = draft.mended([named('benytter')], 'rewritten');
    expect(draft.decisions().map(({ decision }) => decision)).toEqual(['fixed', 'rewritten']);
    takeBack();
    expect(draft.decisions().map(({ decision }) => decision)).toEqual(['fixed']);
  });

  it('starts with a clean sheet when it is sent', () => {
    draft.ignore(named('anvende'));
    draft.mended([named('benytter')], 'fixed');
    draft.sent();
    expect(draft.decisions()).toEqual([]);
    expect(words()).toEqual(['anvende', 'benytter']);
  });

  it('looks again only at what changed, as long as the rules are the same', () => {
    const checked = () => {
      draft.check(ruleset, context);
      return draft.report.findings.map(({ expected }) => expected);
    };
    draft.follow(`${text}\n\nDet er fint.\n\nVi anvender også kartet.`);
    const [first, second, third] = checked();
    expect(third).toEqual(['bruker']);
    draft.follow(`${text}\n\nDet er fint.\n\nVi anvender også det kartet.`);
    const [firstAgain, secondAgain, thirdAgain] = checked();
    expect(firstAgain).toBe(first);
    expect(secondAgain).toBe(second);
    expect(thirdAgain).not.toBe(third);
    draft.check({ ...ruleset }, context);
    expect(draft.report.findings[0]?.expected).not.toBe(first);
  });

  it('goes by new rules as soon as they come', () => {
    draft.check(compile([]), context);
    expect(words()).toEqual([]);
    draft.check(ruleset, context);
    expect(words()).toEqual(['anvende', 'benytter']);
  });
});
