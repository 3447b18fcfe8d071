/** A hit, said to its reader. */
import type { Hit, Situation } from './kinds/kind.ts';
import { filled, inLanguage } from './local-text.ts';
import type { BeforeAfter, CompiledRule } from './ruleset.ts';
import type { Finding, GuidelineReference, Language } from './types.ts';

/** Personal data must never be stored, so a message about it does not repeat it. */
const withheld = '…';

/** Makes a finding of a rule's hit, in the language of `situation.context.reader`. */
export function toFinding(hit: Hit, rule: CompiledRule, situation: Situation): Finding {
  const { document, context, ruleset } = situation;
  const { start, end, sensitive = false } = hit;
  const actual = document.text.slice(start, end);
  const expected = [...hit.expected];
  const values = {
    ...hit.values,
    actual: sensitive ? withheld : actual,
    expected: expected[0] ?? '',
  };
  const say = (text: CompiledRule['message']) => filled(inLanguage(text, context.reader), values);
  const pack = ruleset.packs[rule.pack];
  const guideline = guidelineOf(rule, situation);
  const example = exampleIn(document.language, rule.examples);
  return {
    rule: rule.id,
    kind: rule.kind,
    severity: rule.severity,
    start,
    end,
    actual,
    expected,
    fixes: [...hit.fixes],
    message: say(rule.message),
    reason: say(rule.reason),
    ...(guideline && { guideline }),
    ...(example && { example }),
    pack: {
      id: pack?.id ?? '',
      title: pack ? inLanguage(pack.title, context.reader) : '',
      version: pack?.version ?? '',
    },
    sensitive,
  };
}

function guidelineOf(
  rule: CompiledRule,
  { ruleset, context }: Situation,
): GuidelineReference | null {
  const found = ruleset.packs[rule.pack]?.guidelines.find(({ id }) => id === rule.guideline);
  if (!found) return null;
  const { title, text, url } = found;
  return {
    title: inLanguage(title, context.reader),
    text: inLanguage(text, context.reader),
    ...(url !== undefined && { url }),
  };
}

function exampleIn(language: Language, examples: readonly BeforeAfter[]) {
  const example = examples.find((one) => one.language === language) ?? examples[0];
  return example && { before: example.before, after: example.after };
}
