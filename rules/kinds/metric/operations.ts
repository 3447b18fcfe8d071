/** What formulas may do with numbers. A condition is 1 or 0; what has no value is NaN, and so is all that rests on it. */

/** What an expression gives. */
export type Sort = 'number' | 'condition';

export interface Binary {
  /** The higher, the tighter it binds. */
  level: number;
  takes: Sort;
  gives: Sort;
  apply: (a: number, b: number) => number;
}

function comparison(holds: (a: number, b: number) => boolean): Binary {
  return {
    level: 3,
    takes: 'number',
    gives: 'condition',
    apply: (a, b) => (Number.isNaN(a - b) ? Number.NaN : Number(holds(a, b))),
  };
}

function arithmetic(level: number, apply: Binary['apply']): Binary {
  return { level, takes: 'number', gives: 'number', apply };
}

function logic(level: number, apply: Binary['apply']): Binary {
  return { level, takes: 'condition', gives: 'condition', apply };
}

export const binaries: ReadonlyMap<string, Binary> = new Map([
  ['||', logic(1, Math.max)],
  ['&&', logic(2, Math.min)],
  ['==', comparison((a, b) => a === b)],
  ['!=', comparison((a, b) => a !== b)],
  ['<=', comparison((a, b) => a <= b)],
  ['>=', comparison((a, b) => a >= b)],
  ['<', comparison((a, b) => a < b)],
  ['>', comparison((a, b) => a > b)],
  ['+', arithmetic(4, (a, b) => a + b)],
  ['-', arithmetic(4, (a, b) => a - b)],
  ['*', arithmetic(5, (a, b) => a * b)],
  ['/', arithmetic(5, (a, b) => (b === 0 ? Number.NaN : a / b))],
  ['%', arithmetic(5, (a, b) => a % b)],
]);

/** How many numbers a function takes. */
interface Callable {
  least: number;
  most: number;
  apply: (...numbers: number[]) => number;
}

const ofOne = (apply: (number: number) => number): Callable => ({ least: 1, most: 1, apply });

/** Functions by name; `math.sqrt`, as Vale writes it, is `sqrt`. */
export const functions: ReadonlyMap<string, Callable> = new Map([
  ['abs', ofOne(Math.abs)],
  ['ceil', ofOne(Math.ceil)],
  ['floor', ofOne(Math.floor)],
  ['round', ofOne(Math.round)],
  ['trunc', ofOne(Math.trunc)],
  ['sqrt', ofOne(Math.sqrt)],
  ['cbrt', ofOne(Math.cbrt)],
  ['exp', ofOne(Math.exp)],
  ['log', ofOne(Math.log)],
  ['log2', ofOne(Math.log2)],
  ['log10', ofOne(Math.log10)],
  ['pow', { least: 2, most: 2, apply: Math.pow }],
  ['min', { least: 1, most: 9, apply: Math.min }],
  ['max', { least: 1, most: 9, apply: Math.max }],
]);
