/** What must hold of every pack file, however broken. */
import { isDeepStrictEqual } from 'node:util';
import {
  type CheckContext,
  check,
  compile,
  type Pack,
  type ParsedPack,
  parsePack,
  proveExamples,
  type Ruleset,
} from '../../../rules/index.ts';
import { type Outcome, timed } from '../part.ts';
import { changedPrototypes } from './prototypes.ts';

/** A problem is read by a person: more than this is no message. */
const longestMessage = 2_000;
const mostProblems = 1_001;

const texts = [
  'Vi anvender det i henhold til NAV 02013299997, bl.a. «anvender» på Oslo.\nSe https://a.no #Anvender @anvender 😀😀😀!!!',
  'Anvendelsen av skjemaet ble iverksatt. \uD83D pa\u030A 12 345 678 post@eksempel.no IKKE VENT OG SE',
  'We utilise it in order to commence. It was done by us; we are, e.g., able to.\r\n\r\nClick here: (a+)+$ aaaaaaaaaaaaaaaaaaaaaaaa!',
];

const context: CheckContext = {
  language: 'auto',
  reader: 'nb',
  role: 'official',
  site: '',
  post: 'post',
  limit: null,
  date: '2026-11-21',
};

export function examinedPack(text: string): Outcome {
  const faults: string[] = [];
  const { value: parsed, milliseconds } = timed(() =>
    attempt('parsePack', faults, () => parsePack(text, 'pack.yaml')),
  );
  if (parsed?.ok) faults.push(...faultsOfPack(parsed));
  else if (parsed) faults.push(...faultsOfProblems(parsed.problems, text));
  const changed = changedPrototypes();
  if (changed.length > 0) faults.push(`${changed.join(' and ')} changed`);
  return {
    faults,
    counted: parsed?.ok ? 'valid' : 'refused',
    cost: { milliseconds, characters: text.length },
  };
}

/** What the work gives; null, and a fault, where it throws. */
function attempt<Value>(name: string, faults: string[], work: () => Value): Value | null {
  try {
    return work();
  } catch (error) {
    faults.push(`${name} throws: ${error instanceof Error ? error.stack : String(error)}`);
    return null;
  }
}

type Problems = Extract<ParsedPack, { ok: false }>['problems'];

function faultsOfProblems(problems: Problems, text: string): string[] {
  if (problems.length === 0) return ['refused without a problem'];
  const lines = text.split('\n');
  const faults = problems.flatMap(({ line, column, message }) => {
    const length = lines[line - 1]?.length;
    const isPlaced = length !== undefined && column >= 1 && column <= length + 1;
    return [
      ...(isPlaced ? [] : [`${line}:${column} is not in the file: ${message.slice(0, 200)}`]),
      ...(/\S/u.test(message) ? [] : [`${line}:${column} says nothing`]),
      ...(message.length <= longestMessage
        ? []
        : [`${line}:${column} says ${message.length} characters: ${message.slice(0, 200)}`]),
    ];
  });
  if (problems.length > mostProblems) faults.push(`${problems.length} problems`);
  return faults;
}

function faultsOfPack({ pack, place }: Extract<ParsedPack, { ok: true }>): string[] {
  const faults: string[] = [];
  const ruleset = attempt('compile', faults, () => compile([pack]));
  if (ruleset) faults.push(...faultsOfRuleset(ruleset, pack));
  const unproved = attempt('proveExamples', faults, () => proveExamples(pack));
  for (const { path, message } of unproved ?? []) {
    const { line, column } = place(path);
    if (line < 1 || column < 1 || !/\S/u.test(message)) faults.push(`${line}:${column} ${message}`);
  }
  return faults;
}

function faultsOfRuleset(ruleset: Ruleset, pack: Pack): string[] {
  const faults: string[] = [];
  const copy: Ruleset = JSON.parse(JSON.stringify(ruleset));
  if (!isDeepStrictEqual(copy, ruleset)) faults.push('the compiled pack does not survive JSON');
  const example = pack.rules[0]?.examples[0];
  const own = example?.bad ?? example?.good ?? example?.gap ?? '';
  for (const text of [...texts, own]) {
    const report = attempt('check', faults, () => check(text, copy, context));
    for (const { start, end, actual, rule, fixes } of report?.findings ?? []) {
      if (text.slice(start, end) !== actual)
        faults.push(`${rule} is at ${start}, but «${actual}» is not`);
      const stray = fixes.find(
        (fix) => fix.start < 0 || fix.end > text.length || fix.end < fix.start,
      );
      if (stray) faults.push(`${rule} has a fix outside of the text`);
    }
  }
  return faults;
}
