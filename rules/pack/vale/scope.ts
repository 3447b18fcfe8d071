/** Which stretches of a post a Vale rule reads. A post has no headings, lists, tables or code. */

export type Stretch = 'text' | 'paragraph' | 'sentence';

/** The parts of their scopes, as Vale names them for plain text, in the order that a rule may choose from. */
const stretches: readonly { stretch: Stretch; parts: readonly string[] }[] = [
  { stretch: 'text', parts: ['text', 'txt'] },
  { stretch: 'text', parts: ['raw', 'txt'] },
  // Vale has none for plain text, which would make rules on a whole document useless in a post.
  { stretch: 'text', parts: ['summary', 'txt'] },
  { stretch: 'paragraph', parts: ['paragraph', 'text', 'txt'] },
  { stretch: 'sentence', parts: ['sentence', 'text', 'txt'] },
];

/** The widest stretch that fits one of the scopes; null when a post holds none. */
export function stretchFor(scopes: readonly string[]): Stretch | null {
  const found = stretches.find(({ parts }) => scopes.some((scope) => fits(scope, parts)));
  return found ? found.stretch : null;
}

/** `a.b & ~c`: all of it must hold. */
function fits(scope: string, parts: readonly string[]): boolean {
  const selectors = scope.split('&').map((selector) => selector.trim());
  const holds = (selector: string) =>
    selector.startsWith('~') ? !isAmong(selector.slice(1), parts) : isAmong(selector, parts);
  const isNegative = selectors.every((selector) => selector.startsWith('~'));
  return selectors.every(holds) && !(isNegative && !parts.includes('text'));
}

function isAmong(selector: string, parts: readonly string[]): boolean {
  return selector.split('.').every((part) => parts.includes(part));
}
