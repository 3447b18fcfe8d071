/** Reads the formulas of metric rules: numbers, counts, + − * / %, comparisons, && || !, ? :, parentheses, functions. */
import {
  type Cursor,
  cursorAt,
  demand,
  type Formula,
  type FormulaProblem,
  must,
  next,
  type Part,
  peek,
  refuse,
  refuseName,
  refuseToken,
  takes,
} from './cursor.ts';
import { binaries, functions, type Sort } from './operations.ts';
import { longestFormula } from './tokens.ts';

export interface Expression {
  formula: Formula;
  gives: Sort;
  /** Every count that it names. */
  names: ReadonlySet<string>;
  /** What the first thing in a condition is compared with. */
  limit: Formula;
}

export type Parsed = Expression | { problem: FormulaProblem };

/** Reads a formula over the named counts. Never throws, whatever it holds; the first problem is the one that is told. */
export function parseFormula(source: string, known: readonly string[]): Parsed {
  if (source.length > longestFormula) {
    const message = `this has ${source.length} characters; a formula has at most ${longestFormula}`;
    return { problem: { offset: 0, message } };
  }
  const cursor = cursorAt(source, known);
  const { formula, gives } = whole(cursor);
  const left = peek(cursor);
  if (left.kind !== 'end') refuseToken(cursor, left, 'an operator');
  const { problem, names, limit } = cursor;
  return problem ? { problem } : { formula, gives, names, limit };
}

/** Reads what follows `value` in a condition, such as `> 20`. Offsets are those of the source. */
export function parseCondition(source: string, known: readonly string[]): Parsed {
  const before = 'value ';
  const parsed = parseFormula(before + source, [...known, 'value']);
  if (!('problem' in parsed)) return parsed;
  const { offset, message } = parsed.problem;
  return { problem: { offset: Math.max(0, offset - before.length), message } };
}

function whole(cursor: Cursor): Part {
  const test = binary(cursor, 1);
  if (!takes(cursor, '?')) return test;
  must(cursor, test, 'condition');
  const yes = whole(cursor);
  demand(cursor, ':');
  const no = whole(cursor);
  must(cursor, no, yes.gives);
  const formula: Formula = (values) => {
    const holds = test.formula(values);
    if (Number.isNaN(holds)) return holds;
    return holds === 1 ? yes.formula(values) : no.formula(values);
  };
  return { formula, gives: yes.gives, offset: test.offset };
}

function binary(cursor: Cursor, least: number): Part {
  let left = unary(cursor);
  let operator = binaries.get(peek(cursor).text);
  while (operator && operator.level >= least) {
    cursor.at += 1;
    const { takes: sort, gives, apply, level } = operator;
    const [one, other] = [left, binary(cursor, level + 1)];
    must(cursor, one, sort);
    must(cursor, other, sort);
    if (gives !== sort && one.offset === 0) cursor.limit = other.formula;
    const formula: Formula = (values) => apply(one.formula(values), other.formula(values));
    left = { formula, gives, offset: one.offset };
    operator = binaries.get(peek(cursor).text);
  }
  return left;
}

function unary(cursor: Cursor): Part {
  const { offset } = peek(cursor);
  if (takes(cursor, '-')) {
    const { formula } = operand(cursor, 'number');
    return { formula: (values) => -formula(values), gives: 'number', offset };
  }
  if (takes(cursor, '!')) {
    const { formula } = operand(cursor, 'condition');
    return { formula: (values) => 1 - formula(values), gives: 'condition', offset };
  }
  if (takes(cursor, '(')) {
    const inner = whole(cursor);
    demand(cursor, ')');
    return { ...inner, offset };
  }
  return leaf(cursor);
}

function operand(cursor: Cursor, sort: Sort): Part {
  const part = unary(cursor);
  must(cursor, part, sort);
  return part;
}

function leaf(cursor: Cursor): Part {
  const token = next(cursor);
  const { kind, text, offset } = token;
  if (kind === 'number') {
    const number = Number(text);
    return { formula: () => number, gives: 'number', offset };
  }
  if (kind !== 'name') return refuseToken(cursor, token, 'a number, a count or a function');
  if (takes(cursor, '(')) return call(cursor, { ...token, text: text.replace(/^math\./u, '') });
  if (!cursor.known.includes(text)) return refuseName(cursor, token, 'count', cursor.known);
  cursor.names.add(text);
  return { formula: (values) => values[text] ?? 0, gives: 'number', offset };
}

function call(cursor: Cursor, name: ReturnType<typeof next>): Part {
  const { text, offset } = name;
  const called = functions.get(text);
  if (!called) return refuseName(cursor, name, 'function', [...functions.keys()]);
  const parts: Part[] = [];
  do {
    const part = whole(cursor);
    must(cursor, part, 'number');
    parts.push(part);
  } while (takes(cursor, ','));
  demand(cursor, ')');
  const { least, most, apply } = called;
  if (parts.length < least || parts.length > most) {
    const wanted = least === most ? least : `${least} to ${most}`;
    return refuse(cursor, offset, `«${text}» takes ${wanted}; ${parts.length} stand here`);
  }
  const formula: Formula = (values) => apply(...parts.map((part) => part.formula(values)));
  return { formula, gives: 'number', offset };
}
