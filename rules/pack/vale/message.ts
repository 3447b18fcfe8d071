/** Vale's messages, which number what is filled in, as Takt's, which name it. */

const verb = /%(?:\[(\d+)\])?[-+# 0]*\d*(?:\.\d+)?([a-zA-Z%])/gu;

/** `%s` takes the next of `values`, `%[2]s` the second; what is missing is left out. One line. */
export function messageOf(message: string, values: readonly string[]): string {
  let next = 0;
  const filled = message.replace(verb, (_all, index: string | undefined, letter: string) => {
    if (letter === '%') return '%';
    if (index !== undefined) next = Number(index) - 1;
    const value = values[next] ?? '';
    next += 1;
    return letter === 'q' ? `“${value}”` : value;
  });
  return filled.replace(/\s+/gu, ' ').trim();
}
