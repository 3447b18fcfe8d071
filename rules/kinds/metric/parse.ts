/** Reads the formulas of metric rules: numbers, counts, + − * / %, comparisons, && || !, ? :, parentheses, functions. */
import { nearestName } from '../../pack/nearest.ts';
import { binaries, functions, type Sort } from './operations.ts';
import { longestFormula, readTokens, type Token } from './tokens.ts';

type Values = Readonly<Record<string, number>>;

/** The number of a formula for these values: NaN where it has none; a condition gives 1 or 0. */
export type Formula = (values: Values) => number;

export interface Expression {
  formula: Formula;
  gives: Sort;
  /** Every count that it names. */
  names: ReadonlySet<string>;
  /** What the first thing in a condition is compared with. */
  limit: Formula;
}

/** Something wrong in a formula, and where (UTF-16 code units). */
export interface FormulaProblem {
  offset: number;
  message: string;
}

interface Part {
  formula: Formula;
  gives: Sort;
  offset: number;
}

const sorts: Readonly<Record<Sort, string>> = {
  number: 'a number',
  condition: 'a condition such as «words > 20»',
};

/** Reads a formula over the named counts. Never throws, whatever it holds; the first problem is the one that is told. */
export function parseFormula(
  source: string,
  known: readonly string[],
): Expression | { problem: FormulaProblem } {
  if (source.length > longestFormula) {
    const message = `this has ${source.length} characters; a formula has at most ${longestFormula}`;
    return { problem: { offset: 0, message } };
  }
  return parser(readTokens(source), known, source.length);
}

/** Reads what follows `value` in a condition, such as `> 20`. Offsets are those of the source. */
export function parseCondition(
  source: string,
  known: readonly string[],
): Expression | { problem: FormulaProblem } {
  const before = 'value ';
  const parsed = parseFormula(before + source, [...known, 'value']);
  if (!('problem' in parsed)) return parsed;
  const { offset, message } = parsed.problem;
  return { problem: { offset: Math.max(0, offset - before.length), message } };
}

function parser(
  tokens: readonly Token[],
  known: readonly string[],
  end: number,
): Expression | { problem: FormulaProblem } {
  const names = new Set<string>();
  let problem: FormulaProblem | null = null;
  let limit: Formula = () => Number.NaN;
  let at = 0;

  // Once something is wrong nothing more is read.
  const peek = (): Token =>
    (problem ? undefined : tokens[at]) ?? { kind: 'end', text: '', offset: end };
  const next = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  const takes = (text: string): boolean => {
    const fits = peek().text === text;
    if (fits) at += 1;
    return fits;
  };
  const refuse = (offset: number, message: string): Part => {
    problem ??= { offset, message };
    return { formula: () => Number.NaN, gives: 'number', offset };
  };
  const demand = (text: string): void => {
    if (takes(text)) return;
    const { offset, text: stands } = peek();
    refuse(offset, `${shown(stands)}; expected «${text}»`);
  };
  const must = ({ gives, offset }: Part, sort: Sort): void => {
    if (gives !== sort) refuse(offset, `this is ${sorts[gives]}; expected ${sorts[sort]}`);
  };

  function whole(): Part {
    const test = binary(1);
    if (!takes('?')) return test;
    must(test, 'condition');
    const yes = whole();
    demand(':');
    const no = whole();
    must(no, yes.gives);
    const formula: Formula = (values) => {
      const holds = test.formula(values);
      if (Number.isNaN(holds)) return holds;
      return holds === 1 ? yes.formula(values) : no.formula(values);
    };
    return { formula, gives: yes.gives, offset: test.offset };
  }

  function binary(least: number): Part {
    let left = unary();
    let operator = binaries.get(peek().text);
    while (operator && operator.level >= least) {
      at += 1;
      const { takes: sort, gives, apply, level } = operator;
      const [one, other] = [left, binary(level + 1)];
      must(one, sort);
      must(other, sort);
      if (gives !== sort && one.offset === 0) limit = other.formula;
      left = {
        formula: (values) => apply(one.formula(values), other.formula(values)),
        gives,
        offset: one.offset,
      };
      operator = binaries.get(peek().text);
    }
    return left;
  }

  function unary(): Part {
    const { text, offset } = peek();
    if (takes('-')) {
      const { formula } = operand('number');
      return { formula: (values) => -formula(values), gives: 'number', offset };
    }
    if (takes('!')) {
      const { formula } = operand('condition');
      return { formula: (values) => 1 - formula(values), gives: 'condition', offset };
    }
    return text === '(' ? parenthesis() : leaf();
  }

  function operand(sort: Sort): Part {
    const part = unary();
    must(part, sort);
    return part;
  }

  function parenthesis(): Part {
    const { offset } = next();
    const inner = whole();
    demand(')');
    return { ...inner, offset };
  }

  function leaf(): Part {
    const { kind, text, offset } = next();
    if (kind === 'number') {
      const number = Number(text);
      return { formula: () => number, gives: 'number', offset };
    }
    if (kind !== 'name') {
      return refuse(offset, `${shown(text)}; expected a number, a count or a function`);
    }
    return peek().text === '(' ? call(text, offset) : count(text, offset);
  }

  function count(name: string, offset: number): Part {
    if (!known.includes(name)) return refuse(offset, unknown(name, 'count', known));
    names.add(name);
    return { formula: (values) => values[name] ?? 0, gives: 'number', offset };
  }

  function call(written: string, offset: number): Part {
    const name = written.replace(/^math\./u, '');
    const called = functions.get(name);
    if (!called) return refuse(offset, unknown(name, 'function', [...functions.keys()]));
    const parts: Part[] = [];
    do {
      at += 1;
      const part = whole();
      must(part, 'number');
      parts.push(part);
    } while (peek().text === ',');
    demand(')');
    const { least, most, apply } = called;
    if (parts.length < least || parts.length > most) {
      const wanted = least === most ? `${least}` : `${least} to ${most}`;
      return refuse(offset, `«${name}» takes ${wanted}; ${parts.length} stand here`);
    }
    const formula: Formula = (values) => apply(...parts.map((part) => part.formula(values)));
    return { formula, gives: 'number', offset };
  }

  const { formula, gives } = whole();
  const left = peek();
  if (left.kind !== 'end') refuse(left.offset, `${shown(left.text)}; expected an operator`);
  return problem ? { problem } : { formula, gives, names, limit };
}

function shown(text: string): string {
  return text === '' ? 'it ends here' : `«${text}» stands here`;
}

function unknown(name: string, what: string, valid: readonly string[]): string {
  const near = nearestName(name, valid);
  const hint = near === null ? '' : ` Did you mean «${near}»?`;
  return `«${name}» is no ${what}; valid: ${valid.join(', ')}.${hint}`;
}
