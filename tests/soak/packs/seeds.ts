/** Packs to start from: those that come with Takt, those in the docs, and the Vale styles among the fixtures. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Chance } from '../chance.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const files = (pattern: string) => globSync(pattern, { cwd: root }).sort();

/** What comes with Takt. */
export const builtInTexts: readonly string[] = files('rules/packs/*/pack.yaml').map(read);

/** Each rule apart, since most cases need only a few of them. */
const builtIn = builtInTexts.map((text) => {
  const [head = '', rules = ''] = text.split(/\nrules:\n/u);
  return { head, rules: rules.split(/\n(?= {2}- )/u) };
});

const inDocs = files('docs/rule-kinds/*.md').flatMap((path) =>
  Array.from(read(path).matchAll(/```yaml\n(takt: .*?)```/gsu), ([, text = '']) => text),
);

const styles = files('tests/fixtures/**/*.yml').map(read);

/** A pack that is right, or a style, which is none. */
export function seedPack(chance: Chance): string {
  const from = chance.below(100);
  if (from < 76) return chance.pick(inDocs);
  if (from < 78) return chance.pick(styles);
  const { head, rules } = chance.pick(builtIn);
  if (from === 99 && chance.happens(0.3)) return `${head}\nrules:\n${rules.join('\n')}`;
  const some = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(rules));
  return `${head}\nrules:\n${[...new Set(some)].join('\n')}\n`;
}
