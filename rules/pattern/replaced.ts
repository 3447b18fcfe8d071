/** Fills what stands for parts of the match in a replacement. Part of the content script. */

/** `$$`, `$&`, `$1` to `$99`; two digits only where there are as many groups. `$<name>` only where a group has a name. */
const placeholder = /\$(?:([$&])|(\d)(\d?))/gu;
const namedPlaceholder = /\$(?:([$&])|(\d)(\d?)|<([^>]*)>)/gu;

/** The replacement for a match, as `String.replace` would make it; groups that took no part are empty. */
export function replaced(match: RegExpMatchArray, replacement: string): string {
  const groups = match.length - 1;
  const named = match.groups;
  const pattern = named ? namedPlaceholder : placeholder;
  return replacement.replace(pattern, (all, sign, tens, ones, name) => {
    if (sign) return sign === '$' ? '$' : match[0];
    if (named && tens === undefined) return named[name] ?? '';
    const both = Number(tens + ones);
    if (both >= 1 && both <= groups) return match[both] ?? '';
    const one = Number(tens);
    return one >= 1 && one <= groups ? (match[one] ?? '') + ones : all;
  });
}
