/** Text in the form in which required words are looked for. Part of the content script. */

/** Lower case, with `ſ` as `s`, as the flag `i` takes it. Offsets are those of the new text. */
export function searchable(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}
