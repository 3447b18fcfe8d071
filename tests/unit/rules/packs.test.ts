import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  builtInPacks,
  check,
  compile,
  defaultPacks,
  type Pack,
  parsePack,
  proveExamples,
  rewrite,
} from '../../../rules/index.ts';
import { official } from './inline.ts';

const folder = new URL('../../../rules/packs/', import.meta.url);

function load(id: string): Pack {
  const parsed = parsePack(readFileSync(new URL(`${id}/pack.yaml`, folder), 'utf8'), id);
  if (parsed.ok) return parsed.pack;
  throw new Error(
    parsed.problems.map((p) => `${id}:${p.line}:${p.column}: ${p.message}`).join('\n'),
  );
}

it('lists every folder, and has a folder for all that it lists', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual([...builtInPacks].sort());
});

describe.each(builtInPacks)('%s', (id) => {
  it('is itself, and does what its examples say, alone and among the default packs', () => {
    const pack = load(id);
    expect(pack.id).toBe(id);
    expect(proveExamples(pack)).toEqual([]);
    const others = defaultPacks.filter((other) => other !== id).map(load);
    // Among others a replacement may be one fewer or a place another rule's: it must still speak.
    const silent = proveExamples(pack, others).filter(({ message }) =>
      /should(?! not)/.test(message),
    );
    expect(silent.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  it('never rewrites into what a rule speaks of, and not twice', () => {
    const pack = load(id);
    const ruleset = compile([...defaultPacks.filter((other) => other !== id).map(load), pack]);
    for (const rule of pack.rules) {
      const language = rule.languages?.[0] ?? pack.languages[0] ?? 'en';
      const context = { ...official, language, reader: language };
      for (const { bad } of rule.examples) {
        if (bad === undefined) continue;
        const before = check(bad, ruleset, context).findings.map((finding) => finding.actual);
        const { text } = rewrite(bad, ruleset, context);
        const after = check(text, ruleset, context).findings.filter(
          ({ kind }) => kind === 'substitution' || kind === 'existence',
        );
        for (const { actual } of after) expect(before, `${bad} → ${text}`).toContain(actual);
        expect(rewrite(text, ruleset, context).edits, text).toEqual([]);
      }
    }
  });
});
