/** Fills what stands for parts of the match in a replacement. Part of the content script. */

/** `$$`, `$&`, `$1` to `$99`, `$<name>`; two digits only where there are as many groups. */
const placeholder = /\$(?:([$&])|<([^>]*)>|(\d)(\d?))/gu;

/** The replacement for a match, as `String.replace` would make it; groups that took no part are empty. */
export function replaced(match: RegExpMatchArray, replacement: string): string {
  const groups = match.length - 1;
  return replacement.replace(placeholder, (all, sign, name, tens, ones) => {
    if (sign) return sign === '$' ? '$' : match[0];
    if (name !== undefined) return match.groups ? (match.groups[name] ?? '') : all;
    const both = Number(tens + ones);
    if (both >= 1 && both <= groups) return match[both] ?? '';
    const one = Number(tens);
    return one >= 1 && one <= groups ? (match[one] ?? '') + ones : all;
  });
}
