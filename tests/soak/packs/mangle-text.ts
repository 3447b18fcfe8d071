/** Changes of a pack's text that know nothing of YAML: characters, bytes, lines. */
import type { Chance } from '../chance.ts';
import { oddCharacters, oddKeys } from './hostile.ts';

type Mangle = (text: string, chance: Chance) => string;

function spliced(text: string, at: number, removed: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + removed);
}

function inLines(change: (lines: string[], at: number, chance: Chance) => void): Mangle {
  return (text, chance) => {
    const lines = text.split('\n');
    change(lines, chance.below(lines.length), chance);
    return lines.join('\n');
  };
}

/** What stands after the colon of one line becomes something else. */
function valueBecomes(put: (value: string, chance: Chance) => string): Mangle {
  return inLines((lines, at, chance) => {
    const [, before, value] = /^(\s*(?:- )?[\w-]+:) ?(.*)$/u.exec(lines[at] ?? '') ?? [];
    if (before !== undefined) lines[at] = `${before} ${put(value ?? '', chance)}`;
  });
}

const bomb = (chance: Chance) =>
  chance
    .pick(['[', '{a: ', '- ', '? ', '"', "'", '&a ', '!!', '#', ' ', '|\n '])
    .repeat(chance.pick([5, 50, 500, 5_000]));

const flippedByte: Mangle = (text, chance) => {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length === 0) return text;
  const at = chance.below(bytes.length);
  bytes[at] = chance.happens(0.5)
    ? chance.below(256)
    : bytes.readUInt8(at) ^ (1 << chance.below(8));
  return bytes.toString('utf8');
};

const mangles: readonly Mangle[] = [
  flippedByte,
  flippedByte,
  (text, chance) => spliced(text, chance.below(text.length + 1), 0, chance.pick(oddCharacters)),
  (text, chance) => spliced(text, chance.below(text.length + 1), 1, chance.pick(oddCharacters)),
  (text, chance) => spliced(text, chance.below(text.length + 1), 1 + chance.below(20), ''),
  (text, chance) => spliced(text, chance.below(text.length + 1), 0, bomb(chance)),
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => text.slice(chance.below(text.length + 1)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\uFEFF${text}`,
  (text, chance) => `${chance.pick(['%YAML 1.1\n---\n', '---\n', '%TAG ! x\n---\n', '\0'])}${text}`,
  (text) => `${text}\n---\n${text}`,
  (text) => `${text}\n${text}`,
  inLines((lines, at) => lines.splice(at, 1)),
  inLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  inLines((lines, at, chance) =>
    lines.splice(chance.below(lines.length), 0, ...lines.splice(at, 1)),
  ),
  inLines((lines, at, chance) => {
    lines[at] = `${chance.pick([' ', '  ', '\t', '    '])}${lines[at] ?? ''}`;
  }),
  inLines((lines, at) => {
    lines[at] = (lines[at] ?? '').trimStart();
  }),
  inLines((lines, at) => lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`)),
  inLines((lines, at, chance) => {
    const indent = /^\s*/u.exec(lines[at] ?? '')?.[0] ?? '';
    lines.splice(at, 0, `${indent}${chance.pick(oddKeys)}: ${chance.pick(oddKeys)}`);
  }),
  valueBecomes(
    (value, chance) => chance.pick(['&a ', '!!binary ', '!!set ', '!x ', '!!js/function ']) + value,
  ),
  valueBecomes((_, chance) =>
    chance.pick(['*a', '&a {b: *a}', '{<<: *a}', '|', '>-', '? x', '!!null', '.inf']),
  ),
  valueBecomes((value) => `"${value}`),
];

/** One change by chance. */
export function mangled(text: string, chance: Chance): string {
  return chance.pick(mangles)(text, chance);
}

/** An anchor at one value and aliases elsewhere: harmless, in a circle, or of the billion-laughs kind. */
export function withAliases(text: string, chance: Chance): string {
  const anchored = valueBecomes((value) => `&a ${value}`)(text, chance);
  if (chance.happens(0.5)) return valueBecomes(() => '*a')(anchored, chance);
  const laughs = Array.from({ length: 12 }, (_, at) => {
    const before = at === 0 ? '"lol"' : `*l${at - 1}`;
    return `l${at}: &l${at} [${Array(9).fill(before).join(', ')}]`;
  });
  return `${laughs.join('\n')}\n${anchored}`;
}
