/** Reads the keys of each kind of Vale rule. Every reader gives null where the rule cannot be used, with a problem. */
import type { Fields } from './fields.ts';
import { exceptionsAt, framed, inCase, longestFirst, patternAt } from './patterns.ts';
import { readSubstitution } from './substitution.ts';
import {
  caseMatches,
  readabilityMetrics,
  type ValeCapitalization,
  type ValeCommon,
  type ValeConsistency,
  type ValeKind,
  type ValeRule,
} from './types.ts';

interface Kind {
  /** The keys that it has beside those that every rule has. */
  keys: readonly string[];
  read(fields: Fields, common: ValeCommon): ValeRule | null;
}

/** How each kind is read. */
export const kinds: Readonly<Record<ValeKind, Kind>> = {
  existence: {
    keys: ['tokens', 'raw', 'append', 'ignorecase', 'nonword', 'exceptions', 'vocab'],
    read(fields, common) {
      const exceptions = exceptionsAt(fields);
      const pattern = existencePattern(fields);
      return exceptions && pattern && { ...common, extends: 'existence', pattern, exceptions };
    },
  },
  substitution: {
    keys: ['swap', 'ignorecase', 'nonword', 'exceptions', 'vocab', 'capitalize', 'pos'],
    read: readSubstitution,
  },
  occurrence: {
    keys: ['token', 'max', 'min', 'ignorecase'],
    read(fields, common) {
      const token = required(fields, 'token');
      const whole = inCase(`(?:${token})`, fields.flag('ignorecase', false));
      const pattern = token === null ? null : patternAt(fields, 'token', whole);
      const [max, min] = [Math.trunc(fields.number('max')), Math.trunc(fields.number('min'))];
      return pattern && { ...common, extends: 'occurrence', pattern, max, min };
    },
  },
  repetition: {
    keys: ['tokens', 'max', 'ignorecase', 'alpha', 'exceptions', 'vocab'],
    read(fields, common) {
      const ignorecase = fields.flag('ignorecase', false);
      const tokens = fields.list('tokens');
      if (tokens.length === 0) fields.report('tokens', 'nothing stands here; expected a list');
      const pattern = patternAt(fields, 'tokens', inCase(`(${tokens.join('|')})`, ignorecase));
      const exceptions = exceptionsAt(fields);
      if (tokens.length === 0 || !pattern || !exceptions) return null;
      const [max, alpha] = [Math.trunc(fields.number('max')), fields.flag('alpha', false)];
      return { ...common, extends: 'repetition', pattern, max, ignorecase, alpha, exceptions };
    },
  },
  consistency: { keys: ['either', 'ignorecase', 'nonword'], read: readConsistency },
  conditional: {
    keys: ['first', 'second', 'ignorecase', 'exceptions', 'vocab'],
    read(fields, common) {
      const expressions = [required(fields, 'first'), required(fields, 'second')];
      const [first, second] = [patternOf(fields, 'first'), patternOf(fields, 'second')];
      const exceptions = exceptionsAt(fields);
      if (expressions.includes(null) || !first || !second || !exceptions) return null;
      const secondCaptures = hasGroup(fields.text('second'));
      return { ...common, extends: 'conditional', first, second, secondCaptures, exceptions };
    },
  },
  capitalization: {
    keys: ['match', 'style', 'exceptions', 'indicators', 'threshold', 'vocab', 'prefix'],
    read: readCapitalization,
  },
  metric: {
    keys: ['formula', 'condition'],
    read(fields, common) {
      const [formula, condition] = [required(fields, 'formula'), required(fields, 'condition')];
      if (formula === null || condition === null) return null;
      const counts = formula.replace(/heading\.(h[1-6])/gu, 'heading_$1');
      return { ...common, extends: 'metric', formula: counts, condition };
    },
  },
  readability: {
    keys: ['metrics', 'grade'],
    read(fields, common) {
      const named = fields.list('metrics');
      const metrics = readabilityMetrics.filter((metric) => named.includes(metric));
      const unknown = named.filter((name) => !readabilityMetrics.some((metric) => metric === name));
      if (unknown.length > 0 || metrics.length === 0) {
        const valid = readabilityMetrics.join(', ');
        const stands = unknown.length > 0 ? `«${unknown.join(', ')}»` : 'nothing';
        fields.report('metrics', `${stands} stands here; valid: ${valid}`);
        return null;
      }
      return { ...common, extends: 'readability', metrics, grade: fields.number('grade') };
    },
  },
};

function required(fields: Fields, key: string): string | null {
  const text = fields.text(key).trim();
  if (text !== '') return text;
  fields.report(key, 'nothing stands here; expected text');
  return null;
}

function patternOf(fields: Fields, key: string) {
  return patternAt(fields, key, fields.text(key));
}

function existencePattern(fields: Fields) {
  const [tokens, raw] = [fields.list('tokens'), fields.list('raw').join('')];
  const inside = tokens.filter((token) => token.trim() !== '').join('|');
  if (inside === '' && raw === '') {
    fields.report('tokens', 'nothing stands here; expected a list here or in «raw»');
    return null;
  }
  const frame = framed(inside, fields.flag('nonword', false) || tokens.length === 0);
  const whole = fields.flag('append', false) ? `${frame}${raw}` : `${raw}${frame}`;
  return patternAt(
    fields,
    inside === '' ? 'raw' : 'tokens',
    inCase(whole, fields.flag('ignorecase', false)),
  );
}

function readConsistency(fields: Fields, common: ValeCommon): ValeConsistency | null {
  const [nonword, ignorecase] = [fields.flag('nonword', false), fields.flag('ignorecase', false)];
  const written = fields.pairs('either');
  if (written.length === 0) fields.report('either', 'nothing stands here; expected a mapping');
  const pairs = written.flatMap(([first, second]) => {
    const sides = framed(`(?P<first>${first})|(?P<second>${second})`, nonword);
    const pattern = patternAt(fields, 'either', inCase(sides, ignorecase));
    return pattern ? [{ first, second, pattern }] : [];
  });
  const whole = written.length > 0 && pairs.length === written.length;
  return whole ? { ...common, extends: 'consistency', pairs } : null;
}

/** True when the expression captures: a `(` that is neither escaped, nor in brackets, nor the start of `(?…)` without a name. */
function hasGroup(expression: string): boolean {
  const plain = expression.replace(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]/gu, '');
  return /\((?!\?)|\(\?P?<[^=!]/u.test(plain);
}

function readCapitalization(fields: Fields, common: ValeCommon): ValeCapitalization | null {
  const written = required(fields, 'match');
  const exceptions = exceptionsAt(fields);
  const match =
    caseMatches.find((name) => name === written) ?? patternAt(fields, 'match', String(written));
  const prefix = fields.has('prefix') ? patternOf(fields, 'prefix') : null;
  const broken = fields.has('prefix') && prefix === null;
  if (written === null || !match || !exceptions || broken) return null;
  return {
    ...common,
    extends: 'capitalization',
    match,
    style: fields.text('style') === 'Chicago' ? 'Chicago' : 'AP',
    exceptions,
    exceptionTerms: longestFirst(fields.list('exceptions')),
    indicators: fields.list('indicators'),
    threshold: fields.number('threshold') || 0.8,
    prefix,
  };
}
