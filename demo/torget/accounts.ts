/** The people and organisations of Torget. All of them are made up. */

export interface Account {
  /** Without `@`. */
  handle: string;
  name: string;
}

export const municipality: Account = { handle: 'eksempelvik', name: 'Eksempelvik kommune' };
export const kari: Account = { handle: 'kari', name: 'Kari Nordmann' };
export const ola: Account = { handle: 'ola', name: 'Ola Hansen' };
export const library: Account = { handle: 'biblioteket', name: 'Eksempelvik bibliotek' };

/** The account that is logged in at an address: the municipality, or Kari with `?as=kari`. */
export function loggedIn(search: string): Account {
  return new URLSearchParams(search).get('as') === kari.handle ? kari : municipality;
}
