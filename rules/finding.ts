/** A hit, said to its reader. */
import { itemAt } from './items.ts';
import type { Circumstances, Hit } from './kinds/kind.ts';
import { filled, inLanguage } from './local-text.ts';
import { type Spoken, severityIn } from './overlaps.ts';
import type { CompiledRule, Overruled, Ruleset } from './ruleset.ts';
import type {
  ContactReference,
  Finding,
  GuidelineReference,
  Language,
  OverruledReference,
  PackReference,
} from './types.ts';

/** Personal data must never be stored, so a message about it does not repeat it. */
const withheld = '…';

/** Makes a finding of what a rule said of `text`, in the language of `context.reader`. */
export function toFinding(text: string, spoken: Spoken, circumstances: Circumstances): Finding {
  const { hit, rule, overruled } = spoken;
  const { context, ruleset } = circumstances;
  const { start, end, sensitive = false } = hit;
  const actual = text.slice(start, end);
  const say = speaker(hit, actual, context.reader);
  return {
    rule: rule.id,
    kind: rule.kind,
    severity: severityIn(context.role, rule.severity),
    start,
    end,
    actual,
    expected: [...hit.expected],
    fixes: [...hit.fixes],
    message: say(rule.message),
    reason: say(rule.reason),
    ...guidelineOf(rule, circumstances),
    ...exampleIn(circumstances.language, rule),
    pack: packReference(ruleset, rule.spokenBy, context.reader),
    overruled: [
      ...rule.overruled.map((said) => overruledReference(said, say, circumstances)),
      ...overruled.map((other) => {
        const others = speaker(other.hit, actual, context.reader);
        return overruledReference(other.rule, others, circumstances);
      }),
    ],
    ...contactOf(hit, rule, circumstances),
    ...answerOf(hit, rule, circumstances),
    sensitive,
  };
}

type Say = (text: CompiledRule['message']) => string;

function speaker({ values, expected, sensitive }: Hit, actual: string, reader: Language): Say {
  const all = {
    ...values,
    actual: sensitive ? withheld : actual,
    expected: expected[0] ?? '',
  };
  return (text) => filled(inLanguage(text, reader), all);
}

function packReference({ packs }: Ruleset, index: number, reader: Language): PackReference {
  const { id, title, version } = itemAt(packs, index);
  return { id, title: inLanguage(title, reader), version };
}

function overruledReference(
  { pack, severity, message }: Overruled,
  say: Say,
  { ruleset, context }: Circumstances,
): OverruledReference {
  return {
    pack: packReference(ruleset, pack, context.reader),
    severity,
    ...(message !== undefined && { message: say(message) }),
  };
}

function guidelineOf(
  { guideline }: CompiledRule,
  { ruleset, context }: Circumstances,
): { guideline?: GuidelineReference } {
  if (!guideline) return {};
  const found = itemAt(ruleset.packs, guideline.pack).guidelines.find(
    ({ id }) => id === guideline.id,
  );
  if (!found) return {};
  const { title, text, url } = found;
  return {
    guideline: {
      title: inLanguage(title, context.reader),
      text: inLanguage(text, context.reader),
      ...(url !== undefined && { url }),
    },
  };
}

function exampleIn(language: Language, { examples }: CompiledRule): Pick<Finding, 'example'> {
  const example = examples.find((one) => one.language === language) ?? examples[0];
  return example ? { example: { before: example.before, after: example.after } } : {};
}

function contactOf(
  hit: Hit,
  { pack }: CompiledRule,
  { ruleset, context }: Circumstances,
): { contact?: ContactReference } {
  const found = itemAt(ruleset.packs, pack).contacts.find(({ id }) => id === hit.contact);
  if (!found) return {};
  const { name, title, email, phone } = found;
  return {
    contact: {
      name,
      title: inLanguage(title, context.reader),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
    },
  };
}

function answerOf(
  hit: Hit,
  { pack }: CompiledRule,
  { ruleset, context, language }: Circumstances,
): Pick<Finding, 'answer'> {
  const found = itemAt(ruleset.packs, pack).answers.find(({ id }) => id === hit.answer);
  if (!found) return {};
  // The answer is there to be given: in the language of the text, not of whoever reads about it.
  const title = inLanguage(found.title, context.reader);
  return { answer: { title, text: inLanguage(found.text, language) } };
}
