/** What formulas may do with numbers. Conditions are 1 and 0; what has no value is NaN, and so is all that rests on it. */

const compare = (holds: (a: number, b: number) => boolean) => (a: number, b: number) =>
  Number(holds(a, b));

/** With two sides, in groups that bind ever tighter. `takes` and `gives`: a condition, else a number. */
export const binaries = {
  '||': { level: 1, takesCondition: true, givesCondition: true, apply: Math.max },
  '&&': { level: 2, takesCondition: true, givesCondition: true, apply: Math.min },
  '==': { level: 3, takesCondition: false, givesCondition: true, apply: compare((a, b) => a === b) },
  '!=': { level: 3, takesCondition: false, givesCondition: true, apply: compare((a, b) => a !== b) },
  '<=': { level: 3, takesCondition: false, givesCondition: true, apply: compare((a, b) => a <= b) },
  '>=': { level: 3, takesCondition: false, givesCondition: true, apply: compare((a, b) => a >= b) },
  '<': { level: 3, takesCondition: false, givesCondition: true, apply: compare((a, b) => a < b) },
  '>': { level: 3, takesCondition: false, givesCondition: true, apply: compare((a, b) => a > b) },
  '+': { level: 4, takesCondition: false, givesCondition: false, apply: (a: number, b: number) => a + b },
  '-': { level: 4, takesCondition: false, givesCondition: false, apply: (a: number, b: number) => a - b },
  '*': { level: 5, takesCondition: false, givesCondition: false, apply: (a: number, b: number) => a * b },
  '/': { level: 5, takesCondition: false, givesCondition: false, apply: divide },
  '%': { level: 5, takesCondition: false, givesCondition: false, apply: (a: number, b: number) => a % b },
};
export type Binary = keyof typeof binaries;
