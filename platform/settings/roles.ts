/** As whom a person posts from an account: what they chose, what a pack says, otherwise privately. */
import type { Role } from '../../rules/types.ts';
import type { Settings } from './schema.ts';

/** An account on a site, with the host that the page came from. */
export interface Poster {
  site: string;
  /** As the browser gave it: `mastodon.social`. */
  host: string;
  account: { handle: string } | null;
}

/** An account that a pack lists. */
export interface ListedAccount {
  site: string;
  /** `eksempelvik`, on whatever host, or `eksempelvik@mastodon.social`, on that host alone. */
  handle: string;
  role: Role;
}

/**
 * What a chosen role is remembered under: `mastodon/eksempelvik@mastodon.social`. The host is part of it, since
 * `admin` of one blog is not `admin` of another. Null where the page shows no account.
 */
export function accountKey({ site, host, account }: Poster): string | null {
  return account && `${site}/${qualified(account.handle, host)}`;
}

/** The remembered choice, else the role of the account that a pack lists, else `private`. */
export function roleFor(
  settings: Pick<Settings, 'roles'>,
  accounts: readonly ListedAccount[],
  poster: Poster,
): Role {
  const key = accountKey(poster);
  if (!key || !poster.account) return 'private';
  const chosen = Object.hasOwn(settings.roles, key) ? settings.roles[key] : undefined;
  if (chosen) return chosen;
  const own = qualified(poster.account.handle, poster.host);
  const listed = accounts.find(
    ({ site, handle }) => site === poster.site && own === qualified(handle, poster.host),
  );
  return listed?.role ?? 'private';
}

/** Without the leading @, in small letters, with the page's own host where the handle names none. */
function qualified(handle: string, host: string): string {
  const plain = handle.trim().replace(/^@/, '').toLowerCase();
  return plain.includes('@') ? plain : `${plain}@${host.toLowerCase()}`;
}
