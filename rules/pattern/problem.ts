/** What is wrong with a pattern, and texts that show it. */

/** A text on which the pattern is slow: `prefix`, then `pump` over and over, then `suffix`. */
export interface Witness {
  prefix: string;
  pump: string;
  suffix: string;
}

/** `index` and `length` are UTF-16 code units of what the pack's author wrote. */
export interface PatternProblem {
  index: number;
  length: number;
  /** One sentence: what is wrong, where, and what to write instead. */
  message: string;
  witness?: Witness;
}

/** A part of the pattern's source, end excluded. */
export interface Part {
  start: number;
  end: number;
}

/** A problem with the part of the source. */
export function problemAt({ start, end }: Part, message: string): PatternProblem {
  return { index: start, length: end - start, message };
}

/** The part as it is shown in a message: short, in back quotes. */
export function quoted(source: string, { start, end }: Part): string {
  const text = source.slice(start, end);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
