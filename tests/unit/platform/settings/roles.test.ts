import { expect, test } from 'vitest';
import {
  accountKey,
  type ListedAccount,
  type Poster,
  roleFor,
} from '../../../../platform/settings/roles.ts';
import type { Role } from '../../../../rules/types.ts';

const listed: ListedAccount[] = [
  { site: 'mastodon', handle: 'eksempelvik@mastodon.example', role: 'official' },
  { site: 'x', handle: '@Eksempelvik', role: 'official' },
];

function poster(site: string, host: string, handle: string | null): Poster {
  return { site, host, account: handle === null ? null : { handle } };
}

function role(of: Poster, roles: Record<string, Role> = {}): Role {
  return roleFor({ roles }, listed, of);
}

test.each<[string, string, string | null, Role]>([
  ['mastodon', 'mastodon.example', 'eksempelvik', 'official'],
  ['mastodon', 'Mastodon.example', '@Eksempelvik', 'official'],
  ['mastodon', 'mastodon.example', 'eksempelvik@mastodon.example', 'official'],
  ['mastodon', 'other.example', 'eksempelvik', 'private'],
  ['mastodon', 'mastodon.example', 'ola', 'private'],
  ['mastodon', 'mastodon.example', null, 'private'],
  ['x', 'x.com', 'eksempelvik', 'official'],
  ['bluesky', 'x.com', 'eksempelvik', 'private'],
])('on %s at %s as %s: %s', (site, host, handle, expected) => {
  expect(role(poster(site, host, handle))).toBe(expected);
});

test('what the person chose goes before what the pack says', () => {
  const own = poster('x', 'x.com', 'eksempelvik');
  const key = accountKey(own);
  expect(key).toBe('x/eksempelvik@x.com');
  expect(role(own, { 'x/eksempelvik@x.com': 'private' })).toBe('private');
  expect(
    role(poster('x', 'x.com', '@EKSEMPELVIK'), { 'x/eksempelvik@x.com': 'professional' }),
  ).toBe('professional');
});

test('a choice for an account of one host says nothing of its namesake on another', () => {
  const chosen = { 'wordpress/admin@work.example': 'official' } as const;
  expect(role(poster('wordpress', 'work.example', 'admin'), chosen)).toBe('official');
  expect(role(poster('wordpress', 'home.example', 'admin'), chosen)).toBe('private');
});

test('where no account is seen there is nothing to remember', () => {
  expect(accountKey(poster('x', 'x.com', null))).toBeNull();
});
