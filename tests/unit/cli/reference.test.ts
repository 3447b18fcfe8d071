import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { referenceFiles } from '../../../cli/reference/files.ts';
import { parsePack, proveExamples } from '../../../rules/index.ts';
import { formats } from '../../../rules/kinds/formats.ts';

test.each(referenceFiles())(
  '$path is what the code says: run `npm run reference`',
  ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

describe.each(formats.map(({ kind }) => ({ kind, path: `docs/rule-kinds/${kind}.md` })))(
  '$path',
  ({ kind, path }) => {
    const page = () => readFileSync(path, 'utf8');
    const packs = () => Array.from(page().matchAll(/^```yaml\n(.*?)^```$/gmsu), ([, text]) => text);

    it('shows one pack, which uses the kind and does what its examples say', () => {
      const [text = '', ...more] = packs();
      expect(more).toEqual([]);
      const parsed = parsePack(text, path);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
      expect(parsed.pack.id).toBe(`example-${kind}`);
      expect(parsed.pack.rules.map((rule) => rule.kind)).toContain(kind);
      expect(proveExamples(parsed.pack)).toEqual([]);
    });

    it('is headed by the kind and names no path of a machine', () => {
      expect(page().split('\n')[0]).toMatch(new RegExp(`^# \`${kind}\``, 'u'));
      expect(page()).not.toMatch(/\/(home|tmp|work)\//u);
    });
  },
);
