/** Small packs for tests, written where they are used. */
import {
  type CheckContext,
  compile,
  type Finding,
  type Pack,
  parsePack,
  type Ruleset,
} from '../../../rules/index.ts';

/** A whole pack around the YAML of its rules, which are indented by two. */
export function packText(rules: string, more = ''): string {
  return `takt: 1
id: prøve
version: 1.2.3
title: {nb: Prøvepakke, en: Test pack}
description: For tests.
publisher: Takt
languages: [nb, nn, da, en]
${more}
rules:
${rules}
`;
}

/** What every rule must have and most tests do not look at. */
export const rest = `message: 'Skriv «{expected}», ikke «{actual}».'
    reason: Det er enklere.
    examples: [{bad: x}]`;

export function packOf(rules: string, more = ''): Pack {
  const parsed = parsePack(packText(rules, more), 'inline.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.pack;
}

export function rulesetOf(rules: string, more = ''): Ruleset {
  return compile([packOf(rules, more)]);
}

/** A bokmål post on behalf of the organisation, on no site. */
export const official: CheckContext = {
  language: 'nb',
  reader: 'nb',
  role: 'official',
  site: '',
  post: 'post',
  limit: null,
};

/** `[actual, …expected]` of each finding, which is what most tests compare. */
export function brief(findings: readonly Finding[]): string[][] {
  return findings.map(({ actual, expected }) => [actual, ...expected]);
}
