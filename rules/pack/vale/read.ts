/** Reads a Vale style: a folder of YAML files, one rule in each. */
import type { Problem } from '../../types.ts';
import { didYouMean } from '../nearest.ts';
import { readSource } from '../source.ts';
import { type Fields, fieldsOf, isMapping } from './fields.ts';
import { kinds } from './kinds.ts';
import {
  importedKinds,
  type ValeAction,
  type ValeCommon,
  type ValeLevel,
  type ValeRule,
  type ValeStyle,
  valeLevels,
} from './types.ts';

/** What Vale has rules for that Takt does not. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ['script', 'a script would run as a program'],
  ['sequence', 'it needs the part of speech of every word'],
  ['spelling', 'it needs a dictionary'],
]);

const commonKeys = [
  'extends',
  'message',
  'description',
  'level',
  'scope',
  'link',
  'limit',
  'action',
  'name',
  'matchcase',
  'tests',
  'code',
];

/**
 * Reads a style's files into rules, in the order of their paths. Never throws.
 * `path` is relative, with `/`; a rule is named after its folder and its file, as in `Style.Rule`.
 * Files that Vale does not read as rules are passed over: other endings than `.yml`, `*.test.yml`,
 * and what lies in `config`, `Vocab`, or a folder whose name starts with a dot or an underscore.
 */
export function readValeStyle(files: readonly { path: string; text: string }[]): ValeStyle {
  const style: ValeStyle = { rules: [], notImported: [], problems: [] };
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of ordered) {
    if (isRuleFile(file.path)) readRule(file, style);
  }
  return style;
}

function isRuleFile(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return (
    path.endsWith('.yml') &&
    !path.endsWith('.test.yml') &&
    !folders.some((folder) => /^(?:[._].*|config|Vocab)$/u.test(folder))
  );
}

function ruleName(path: string): string {
  const steps = path.split('/');
  const [file] = String(steps.at(-1)).split('.');
  return steps.length > 1 ? `${steps.at(-2)}.${file}` : String(file);
}

function readRule({ path, text }: { path: string; text: string }, style: ValeStyle): void {
  const source = readSource(text, path);
  const problems: Problem[] = [...source.problems];
  if (isMapping(source.data)) {
    const fields = fieldsOf(source.data, source, path, problems);
    const rule = readFields(fields, path, style);
    if (rule && problems.length === 0) style.rules.push(rule);
  } else if (problems.length === 0) {
    const message = 'a Vale rule is a mapping with «extends» and «message»';
    problems.push({ file: path, ...source.place([]), message });
  }
  style.problems.push(...problems);
}

function readFields(fields: Fields, path: string, style: ValeStyle): ValeRule | null {
  const written = fields.text('extends');
  const kind = importedKinds.find((name) => name === written);
  if (kind) {
    const common = commonOf(fields, path);
    // Vale itself refuses unknown keys everywhere but here.
    if (kind !== 'consistency') fields.allow([...commonKeys, ...kinds[kind].keys]);
    return common && kinds[kind].read(fields, common);
  }
  const why = written.includes('.') ? `it builds on the rule ${written}` : leftOut.get(written);
  if (why === undefined) {
    const hint = didYouMean(written, importedKinds);
    const stands = written === '' ? 'nothing' : `«${written}»`;
    fields.report('extends', `${stands} stands here; valid: ${importedKinds.join(', ')}.${hint}`);
  } else {
    style.notImported.push({ name: ruleName(path), why });
  }
  return null;
}

function commonOf(fields: Fields, file: string): ValeCommon | null {
  const level = levelOf(fields);
  if (!fields.has('message')) fields.report('message', 'nothing stands here; expected text');
  if (fields.flag('code', false)) fields.report('code', 'write «scope: raw» instead');
  const scope = fields.list('scope');
  return (
    level && {
      name: ruleName(file),
      file,
      message: fields.text('message'),
      description: fields.text('description'),
      link: fields.text('link'),
      level,
      scope: scope.length === 0 ? ['text'] : scope,
      limit: Math.trunc(fields.number('limit')),
      action: actionOf(fields),
    }
  );
}

function levelOf(fields: Fields): ValeLevel | null {
  if (!fields.has('level')) return 'warning';
  const written = fields.text('level');
  const level = valeLevels.find((name) => name === written);
  if (level) return level;
  fields.report('level', `«${written}» stands here; valid: ${valeLevels.join(', ')}`);
  return null;
}

function actionOf(fields: Fields): ValeAction | null {
  const action = fields.inner('action');
  if (!action) return null;
  action.allow(['name', 'params']);
  const name = action.text('name');
  return name === '' ? null : { name, params: action.list('params') };
}
