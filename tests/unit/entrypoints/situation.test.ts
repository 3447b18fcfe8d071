/** What a check is told of the page, of the person and of the day. */
import { describe, expect, it } from 'vitest';
import { pageTexts } from '../../../components/texts/index.ts';
import { checkContext, localDay, type Situation } from '../../../entrypoints/composer/situation.ts';
import { roleNames } from '../../../entrypoints/composer/state.ts';
import { compile } from '../../../rules/index.ts';
import { postKinds } from '../../../rules/types.ts';
import type { Account, Composer, Site } from '../../../sites/types.ts';
import { packOf, rest } from '../rules/inline.ts';

const situation: Situation = {
  ruleset: compile([]),
  role: 'professional',
  reader: 'nn',
  texts: pageTexts('nn'),
};

function contextOf(post: Composer['post'], account: Account | null, limit: number | null) {
  // Only what the context asks them for.
  const site = { id: 'x', limit: () => limit, count: () => 3, account: () => account } as unknown;
  const composer = { root: { ownerDocument: {} }, post } as unknown;
  const now = new Date(2026, 0, 5, 23, 59);
  return checkContext(situation, site as Site, composer as Composer, 'tekst', now);
}

describe('the context of a check', () => {
  it('has the person, the day and the account', () => {
    expect(contextOf('post', { handle: 'eksempelvik', name: 'Eksempelvik' }, null)).toEqual({
      language: 'auto',
      reader: 'nn',
      role: 'professional',
      site: 'x',
      post: 'post',
      limit: null,
      date: '2026-01-05',
      account: 'eksempelvik',
    });
  });

  it('has no account where the page shows none, and the limit in code units', () => {
    const context = contextOf('post', null, 100);
    expect(context).not.toHaveProperty('account');
    expect(context.limit).toBe(102);
  });

  it.each(postKinds)('says of a %s whether it answers something', (post) => {
    const answers = post === 'reply' || post === 'comment';
    expect(contextOf(post, null, null).answering).toEqual(answers ? { hours: null } : undefined);
  });
});

it.each([
  [new Date(2026, 10, 21, 0, 0, 0), '2026-11-21'],
  [new Date(2026, 11, 31, 23, 59, 59), '2026-12-31'],
  [new Date(987, 1, 3), '0987-02-03'],
])('the day is the one where the person is', (now, day) => {
  expect(localDay(now)).toBe(day);
});

describe('the names of roles', () => {
  const rules = `
  - {id: a, kind: existence, terms: [x], ${rest.replace(/\n\s*/gu, ', ')}}`;
  const near = { ...packOf(rules, 'roleNames: {official: For byen}'), id: 'nær' };
  const base = packOf(
    rules,
    'roleNames: {official: {nb: For etaten, nn: For verket}, professional: {en: As an expert}, private: {}}',
  );

  it('are the last pack’s that has one, in the reader’s language', () => {
    expect(roleNames(compile([base]), 'nn')).toEqual({
      official: 'For verket',
      professional: 'As an expert',
    });
    expect(roleNames(compile([base, near]), 'nn')).toMatchObject({ official: 'For byen' });
  });

  it('are Takt’s own where no pack has any', () => {
    expect(roleNames(compile([]), 'nb')).toEqual({});
  });
});
