/** What is wrong with the patterns of a rule: what could freeze a page is refused, with a text that shows it. */
import type { Format } from '../kinds/format.ts';
import type { PatternProblem } from '../pattern/problem.ts';
import { checkReplacement } from '../pattern/replacement.ts';
import { type PatternFlags, vetPattern } from '../pattern/vet.ts';
import { type Remark, valueAt } from './issues.ts';
import type { Path } from './source.ts';

/** A pattern or a replacement, and where it stands: the value at the path, or a key of the mapping there. */
interface Text {
  text: string;
  path: Path;
  key?: string;
}

/** Vets a pattern of the rule in every way that its kind may run it. */
export function remarksOnPattern(rule: unknown, { fields }: Format): (text: Text) => Remark[] {
  const flag = (name: string) => valueAt(rule, [name]) ?? fields[name]?.fallback;
  const whole = flag('whole') === true;
  // Kinds run some patterns as they are written, whatever the rule says of capitals.
  const cases = flag('cased') === true ? [false] : [true, false];
  const ways = cases.map((ignoreCase): PatternFlags => ({ whole, ignoreCase }));
  return ({ text, path, key }) => {
    if (text === '') return [];
    const problems = ways.map((flags) => problemsOf(text, flags)).find(({ length }) => length > 0);
    return (problems ?? []).map((problem) => ({
      path,
      ...(key !== undefined && { key }),
      message: said(problem),
    }));
  };
}

function problemsOf(source: string, flags: PatternFlags): readonly PatternProblem[] {
  const verdict = vetPattern(source, flags);
  return verdict.ok ? [] : verdict.problems;
}

/** Patterns that `instead` stands for; in a mapping the replacement stands for its key. */
const replaced = ['pattern', 'patterns'];

/** Looks for groups that the patterns of a replacement do not have. */
export function remarksOnReplacement(rule: unknown): (text: Text) => Remark[] {
  return ({ text, path }) => {
    const [option, key] = path.slice(2);
    const sources =
      option === 'swap' ? [key] : replaced.flatMap((name) => [valueAt(rule, [name])].flat());
    const problems = sources
      .filter((source) => typeof source === 'string')
      .map((source) => checkReplacement(source, text))
      .find(({ length }) => length > 0);
    return (problems ?? []).map((problem) => ({ path, message: said(problem) }));
  };
}

/** Characters are counted from 1, as lines and columns are. */
function said({ index, length, message }: PatternProblem): string {
  const last = index + length;
  const where = length > 1 ? `characters ${index + 1} to ${last}` : `character ${index + 1}`;
  return `${message} (${where})`;
}
