import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { parsePack } from '../../../rules/index.ts';
import { submission, submitted, uuid } from '../log/examples.ts';
import { packText } from '../rules/inline.ts';
import { takt, testFolder } from './terminal.ts';

const { folder, file } = testFolder();

const rule = `
  - {id: tungt, kind: substitution, swap: {anvender: bruker}, message: 'Skriv «{expected}».', reason: r, examples: [{bad: Vi anvender., fixed: Vi bruker.}, {good: Vi bruker.}]}`;
const good = file('good.yaml', packText(rule));
const broken = file('broken.yaml', 'takt: 1\nid: b\nruls: []\n');

describe('layers', () => {
  const base = packText(rule).replace('id: prøve', 'id: grunn');
  file('grunn.yaml', base);
  file('bygd/pack.yaml', base.replace('id: grunn', 'id: bygd'));
  const own = (id: string, more: string) =>
    file(
      `${id}.yaml`,
      packText('  []', more).replace('id: prøve', `id: ${id}`).replace('rules:\n', 'rules:'),
    );
  const off = (id: string) => `extends: [${id}]\noverrides: [{rule: ${id}/tungt, severity: off}]`;
  const check = (pack: string, text = 'Vi anvender.') =>
    takt(['check', '--pack', pack, '--lang', 'nb', '--format', 'json'], text);

  test.each(['grunn', 'bygd'])('are found beside the pack: %s', async (id) => {
    const { code, out, err } = await check(own(`over-${id}`, off(id)));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).findings).toEqual([]);
  });

  it('are found among the built-in packs', async () => {
    const pack = own(
      'egen',
      'extends: [klarsprak-nb]\noverrides: [{rule: klarsprak-nb/anvende, message: Nei}]',
    );
    expect(JSON.parse((await check(pack)).out).findings).toMatchObject([{ message: 'Nei' }]);
  });

  test.each<[string, string, RegExp]>([
    [
      'a base that is not there',
      'extends: [klarsprak-nn, klarsprak-nc]',
      /:8:25: there is no pack «klarsprak-nc» to build on; valid: klarsprak-nb, .* or a file klarsprak-nc\.yaml .* Did you mean «klarsprak-nb»\?\n$/,
    ],
    ['a circle', 'extends: [selv]', /:8:11: extends\.0: «selv» builds on this pack in turn/],
    [
      'an override of nothing',
      'extends: [grunn]\noverrides: [{rule: grunn/tung, severity: off}]',
      /:9:20: overrides\.0\.rule: no pack .* Did you mean «grunn\/tungt»\?/,
    ],
    ['a base that is broken', 'extends: [broken]', /broken\.yaml:1:1: «version» is missing/],
    [
      'a file that is another pack',
      'extends: [good]',
      /:8:11: there is no pack «good» to build on: .*good\.yaml has the id «prøve»/,
    ],
  ])('that are wrong are named: %s', async (_, more, message) => {
    const pack = own('selv', more);
    for (const argv of [
      ['check', '--pack', pack],
      ['pack', 'lint', pack],
      ['pack', 'test', pack],
    ]) {
      const { code, out, err } = await takt(argv);
      expect(err).toMatch(message);
      expect({ code, out }).toEqual({ code: 2, out: '' });
    }
  });

  it('that disagree are named at the later one', async () => {
    const one = own('en', off('grunn'));
    const two = own('to', off('grunn').replace('off', 'must'));
    expect((await takt(['pack', 'lint', one])).code).toBe(0);
    const { code, err } = await takt(['pack', 'lint', one, two]);
    expect(err).toMatch(/to\.yaml:9:13: overrides\.0: «en» says something else of «grunn\/tungt»/);
    expect(code).toBe(2);
  });
});

describe('lint', () => {
  it('says what is fine', async () => {
    expect(await takt(['pack', 'lint', good])).toEqual({
      code: 0,
      out: `${good}: ok: prøve 1.2.3, 1 rules\n`,
      err: '',
    });
  });

  it('names all problems of all files at once', async () => {
    const { code, err } = await takt(['pack', 'lint', broken, broken]);
    expect(err.match(/broken\.yaml:3:1: ruls: unknown key/g)).toHaveLength(2);
    expect(code).toBe(2);
  });

  it('warns of what could be better, in the order of the file', async () => {
    const pack = file(
      'warned.yaml',
      packText(
        `
  - {id: a, kind: substitution, review: native, swap: {fysj: [anvende, hu]}, message: m, reason: r, examples: [{bad: fysj, fixed: hu}]}
  - {id: b, kind: existence, languages: [nn], terms: [x], message: m, reason: r, examples: [{bad: x}, {good: y}]}
  - {id: c, kind: disclosure, roles: [private], sentences: {}, mentions: [x], accepts: [y], message: m, reason: r, examples: [{good: y}]}`,
        'expires: 2026-11-20',
      ).replace('[nb, nn, da, en]', '[nb]'),
    );
    const { code, out, err } = await takt(['pack', 'lint', pack]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.split('\n')).toEqual([
      `${pack}:8:10: warning: the pack expired on 2026-11-20: it says nothing more`,
      `${pack}:11:10: warning: «a» has no «good» example: show a text that it must leave alone`,
      expect.stringMatching(
        /:11:63: warning: «anvende» is never offered: «klarsprak-nb\/anvende» speaks of it in turn$/,
      ),
      expect.stringMatching(
        /:12:41: warning: «b» speaks of nn, which the pack's languages do not name$/,
      ),
      expect.stringMatching(
        /:13:38: warning: «c» can never speak: .* role professional, official alone$/,
      ),
      `${pack}: ok: prøve 1.2.3, 3 rules, 5 warnings, 1 rules that a native reader should look at`,
      '',
    ]);
  });
});

describe('test', () => {
  it('counts the examples of each rule', async () => {
    expect(await takt(['pack', 'test', good])).toEqual({
      code: 0,
      out: `  tungt: 1 bad, 1 good, 0 gap\n${good}: 2 examples of 1 rules, 0 failed\n`,
      err: '',
    });
  });

  it('names each that fails, with its place', async () => {
    const pack = file(
      'fails.yaml',
      packText(
        rule
          .replace('fixed: Vi bruker.', 'fixed: Vi nytter.')
          .replace('good: Vi bruker.', 'gap: Vi anvender.'),
      ),
    );
    const { code, out, err } = await takt(['pack', 'test', pack]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.split('\n')).toEqual([
      '  tungt: 1 bad, 0 good, 1 gap',
      expect.stringMatching(
        /fails\.yaml:11:\d+: prøve\/tungt: expected «Vi nytter\.»; the fix gives «Vi bruker\.»$/,
      ),
      expect.stringMatching(
        /fails\.yaml:11:\d+: prøve\/tungt: «Vi anvender\.» fires now: make it «bad»$/,
      ),
      `${pack}: 2 examples of 1 rules, 2 failed`,
      '',
    ]);
  });
});

describe('format', () => {
  it('writes the file anew, once', async () => {
    const pack = file('loose.yaml', packText(rule));
    expect(await takt(['pack', 'format', '--check', pack])).toEqual({
      code: 1,
      out: `${pack}: is not in canonical form\n`,
      err: '',
    });
    expect(readFileSync(pack, 'utf8')).toBe(packText(rule));
    expect(await takt(['pack', 'format', pack])).toEqual({
      code: 0,
      out: `${pack}: formatted\n`,
      err: '',
    });
    for (const argv of [
      ['format', '--check', pack],
      ['format', pack],
    ]) {
      expect(await takt(['pack', ...argv])).toEqual({ code: 0, out: '', err: '' });
    }
  });

  it('reads from standard input, and refuses what is no pack', async () => {
    const { out } = await takt(['pack', 'format', '-'], packText(rule));
    expect(out).toContain('    swap:\n      anvender: bruker\n');
    expect(await takt(['pack', 'format', broken])).toMatchObject({ code: 2, out: '' });
  });
});

it('docs gives Markdown in the pack’s first language, or the one that is asked for', async () => {
  expect((await takt(['pack', 'docs', good])).out).toMatch(/^# Prøvepakke\n[\s\S]*\n## Regler\n/);
  expect((await takt(['pack', 'docs', '--lang', 'en', good])).out).toMatch(
    /^# Test pack\n[\s\S]*\n## Rules\n/,
  );
  expect((await takt(['pack', 'docs', broken])).code).toBe(2);
  expect((await takt(['pack', 'docs', '--lang', 'sv', good])).err).toMatch(
    /^--lang cannot be «sv»/,
  );
});

describe('import-table', () => {
  const rows = (separator: string) =>
    ['Tungt ord', 'Skriv heller', 'Hvorfor'].join(separator) +
    '\r\n' +
    ['anvende', 'bruke', '"Alle, sier; det"'].join(separator) +
    '\r\n';

  test.each([',', ';', '\t'])('reads text with %j between the columns', async (separator) => {
    const { code, out, err } = await takt([
      'pack',
      'import-table',
      '--id',
      'ord',
      file('ord.csv', `\ufeff${rows(separator)}`),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const parsed = parsePack(out, 'ord.yaml');
    expect(parsed).toMatchObject({
      ok: true,
      pack: { id: 'ord', languages: ['nb'], rules: [{ id: 'anvende', reason: 'Alle, sier; det' }] },
    });
    expect(await takt(['pack', 'test', file('ord.yaml', out)])).toMatchObject({ code: 0 });
    expect(await takt(['pack', 'format', '--check', join(folder, 'ord.yaml')])).toMatchObject({
      code: 0,
    });
  });

  it('reads the first sheet of an Excel file', async () => {
    const { code, out, err } = await takt([
      'pack',
      'import-table',
      '--lang',
      'da',
      file(
        'ord.xlsx',
        excel([
          ['Undgå', 'Brug'],
          ['anvende', 'bruge'],
          ['112', ''],
        ]),
      ),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(parsePack(out, 'ord.yaml')).toMatchObject({
      ok: true,
      pack: { languages: ['da'], rules: [{ id: 'anvende' }, { id: '112' }] },
    });
  });

  it('names what is wrong by row and column, and goes on with the rest', async () => {
    const table = file('feil.csv', 'Heavy word,Severity\nanvende,must\nnytte,mst\n');
    const { code, out, err } = await takt(['pack', 'import-table', table]);
    expect(err).toMatch(/feil\.csv:3:2: «mst» is no severity; valid: off, /);
    expect(out).toContain('id: anvende');
    expect(code).toBe(1);
  });

  test.each<[string, () => string[], RegExp]>([
    [
      'no heading',
      () => [file('a.csv', 'Ting\nx\n')],
      /a\.csv:1:1: no column is headed .* the first row has Ting\n$/,
    ],
    ['no row', () => [file('a.csv', 'Heavy word\n')], /a\.csv is empty/],
    ['no file', () => [join(folder, 'none.xlsx')], /^There is no file/],
    ['no Excel file', () => [file('b.xlsx', 'x')], /^Could not read .*b\.xlsx: /],
    [
      'too many rows',
      () => [file('c.csv', `ord\n${'x\n'.repeat(10_001)}`)],
      /has 1000\d rows; at most 10000/,
    ],
    ['a bad id', () => ['--id', 'A b', file('a.csv', 'ord\nx\n')], /^--id cannot be «A b»/],
    ['a bad language', () => ['--lang', 'sv', file('a.csv', 'ord\nx\n')], /^--lang cannot be «sv»/],
    ['nothing to read', () => [], /^This is needed: FILE\.csv\|FILE\.xlsx\./],
  ])('refuses %s', async (_, argv, message) => {
    const { code, out, err } = await takt(['pack', 'import-table', ...argv()]);
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('import-vale', () => {
  const style =
    "extends: substitution\nmessage: Use '%s' instead of '%s'.\nlevel: warning\nignorecase: true\nswap:\n  utilize: use\n";
  const script = 'extends: script\nmessage: m\nscript: |\n  a\n';
  file('vale/Own/Plain.yml', style);
  file('vale/Own/Script.yml', script);
  file('vale/Own/deep/down/README.md', 'x');
  symlinkSync(folder, join(folder, 'vale/Own/link'));
  const zip = file(
    'vale.zip',
    zipSync({ 'Own/Plain.yml': strToU8(style), 'Own/Script.yml': strToU8(script) }),
  );

  test.each([join(folder, 'vale'), zip])(
    'makes a pack of %s, and names what it leaves out',
    async (source) => {
      const { code, out, err } = await takt(['pack', 'import-vale', '--id', 'own', source]);
      expect(parsePack(out, 'own.yaml')).toMatchObject({ ok: true, pack: { id: 'own' } });
      expect(out).toContain('utilize');
      expect(err).toMatch(/^not imported: Own\.Script: .*script/);
      expect(code).toBe(1);
    },
  );

  it('writes to a file', async () => {
    const path = join(folder, 'made.yaml');
    expect((await takt(['pack', 'import-vale', '--out', path, zip])).out).toBe('');
    expect(parsePack(readFileSync(path, 'utf8'), path).ok).toBe(true);
    expect((await takt(['pack', 'import-vale', '--out', folder, zip])).err).toMatch(
      /^Could not write .*EISDIR/,
    );
  });

  const many = Object.fromEntries(
    Array.from({ length: 2001 }, (_, index) => [`${index}.yml`, strToU8('a')]),
  );
  test.each<[string, () => string, RegExp]>([
    ['nothing', () => join(folder, 'nothing'), /^There is no file/],
    ['no zip file', () => good, /^Could not read/],
    ['too many files', () => file('many.zip', zipSync(many)), /at most 2000 files and 5 MB/],
    [
      'a bomb',
      () => file('bomb.zip', zipSync({ 'a.yml': new Uint8Array(6_000_000) })),
      /at most 2000 files and 5 MB/,
    ],
    [
      'a path that leads out',
      () => file('trick.zip', zipSync({ '../a.yml': strToU8('a') })),
      /a path in it leads out of it/,
    ],
    [
      'a large file in a folder',
      () => join(file('large/a.yml', new Uint8Array(5_000_001)), '..'),
      /at most 2000 files and 5 MB/,
    ],
    [
      'a folder without a bottom',
      () => join(file(`${'d/'.repeat(25)}a.yml`, 'a').replace(/\/(d\/)+a\.yml$/, ''), 'd'),
      /at most 2000 files/,
    ],
  ])('refuses %s', async (_, source, message) => {
    const { code, out, err } = await takt(['pack', 'import-vale', source()]);
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('diff', () => {
  const after = file(
    'after.yaml',
    packText(
      rule
        .replace('kind:', 'severity: must, kind:')
        .replace('{anvender: bruker}', '{anvender: nytter, anvende: bruke}')
        .replace('fixed: Vi bruker.', 'fixed: Vi nytter.'),
      'contacts: [{id: k, name: N, title: T}]',
    ).replace('1.2.3', '1.3.0'),
  );

  it('says in words what changes', async () => {
    expect(await takt(['pack', 'diff', good, after])).toEqual({
      code: 0,
      err: '',
      out: `prøve: 1.2.3 → 1.3.0
rule tungt
  harder: advice → must
  new words: anvende
  other words for «anvender»: «bruker» → «nytter»
contact k
  new
`,
    });
    expect((await takt(['pack', 'diff', good, good])).out).toBe(
      'prøve: 1.2.3 → 1.2.3\nNothing changes for a writer.\n',
    );
  });

  it('says the rest of it, and as JSON', async () => {
    const other = file(
      'other.yaml',
      packText(
        '  - {id: ny, kind: sentence-length, limit: 20, message: m, reason: r, examples: [{good: x}]}',
      ),
    );
    const { out } = await takt([
      'pack',
      'diff',
      other,
      file(
        'limit.yaml',
        readFileSync(other, 'utf8').replace('limit: 20, message: m', 'limit: 25, message: {nb: å}'),
      ),
    ]);
    expect(out).toContain('rule ny\n  message nb: «m» → «å»\n  message nn: «m» → (nothing)\n');
    expect(out).toContain('  limit: «20» → «25»\n');
    expect((await takt(['pack', 'diff', after, good])).out).toContain('  words gone: anvende\n');
    const json = JSON.parse((await takt(['pack', 'diff', '--format', 'json', good, other])).out);
    expect(json).toEqual({
      pack: 'prøve',
      from: '1.2.3',
      to: '1.2.3',
      changes: [
        { of: 'rule', id: 'ny', what: 'new' },
        { of: 'rule', id: 'tungt', what: 'gone' },
      ],
    });
  });

  it('refuses packs that are broken or not there', async () => {
    expect((await takt(['pack', 'diff', good, broken])).code).toBe(2);
    expect((await takt(['pack', 'diff', join(folder, 'none.yaml'), good])).code).toBe(2);
    expect((await takt(['pack', 'diff', good])).err).toMatch(/^This is needed: OLD NEW\./);
  });
});

describe('try', () => {
  const entry = (number: number, text: string, more = {}) => ({
    ...submitted(number, { text, ...more }),
    seq: number,
  });
  const confirmed = {
    v: 0,
    seq: 9,
    recordedAt: '2026-03-04T09:05:00+01:00',
    appVersion: '0.1.0',
    kind: 'confirmed',
    submissionId: uuid(1),
    permalink: 'https://a.example/1',
  };
  const log = (entries: object[]) =>
    file('log.jsonl', `${entries.map((one) => JSON.stringify(one)).join('\n')}\n\n`);
  const pack = file(
    'try.yaml',
    packText(`${rule}
  - {id: mail, kind: personal-data, form: fodselsnummer, message: m, reason: r, examples: [{bad: '02013299997'}]}
  - {id: kun-x, kind: existence, terms: [hei], sites: [x], message: m, reason: r, examples: [{bad: hei}]}`),
  );

  it('says how often each rule would have spoken, and where, but nothing personal', async () => {
    const posts = log([
      entry(1, `Hei.\nVi anvender salt, og de anvender sand. ${'Nå er det vår. '.repeat(9)}`),
      entry(2, 'Nummeret er 02013299997, og vi anvender det.'),
      entry(3, 'Vi bruker salt.'),
      entry(4, 'Hei.', { site: 'x' }),
      confirmed,
    ]);
    const { code, out, err } = await takt(['pack', 'try', pack, posts]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain('02013');
    expect(out.split('\n')).toEqual([
      'prøve/tungt: 2 of 4 posts (50 %)',
      '    Hei. Vi [anvender] salt, og de anvender sand. Nå…',
      '    Hei. Vi anvender salt, og de [anvender] sand. Nå er det vår. Nå er de…',
      '    …ummeret er ▇▇▇▇▇▇▇▇▇▇▇, og vi [anvender] det.',
      'prøve/mail: 1 of 4 posts (25 %)',
      '    Nummeret er [▇▇▇▇▇▇▇▇▇▇▇], og vi anvender det.',
      'prøve/kun-x: 1 of 4 posts (25 %)',
      '    [Hei].',
      'prøve: speaks in 3 of 4 posts (75 %)',
      '',
    ]);
  });

  it('shows no personal number that the pack itself does not look for', async () => {
    const { out } = await takt(['pack', 'try', good, log([entry(1, 'Vi anvender 02013299997.')])]);
    expect(out).toContain('    Vi [anvender] ▇▇▇▇▇▇▇▇▇▇▇.\n');
  });

  it('gives the same as JSON, and nothing of an empty log', async () => {
    const { out } = await takt([
      'pack',
      'try',
      '--format',
      'json',
      pack,
      log([entry(1, 'Vi anvender.')]),
    ]);
    expect(JSON.parse(out)).toEqual({
      pack: 'prøve',
      posts: 1,
      touched: 1,
      rules: [{ rule: 'prøve/tungt', posts: 1, excerpts: ['Vi [anvender].'] }],
    });
    expect((await takt(['pack', 'try', pack, log([])])).out).toBe(
      'prøve: speaks in 0 of 0 posts (0 %)\n',
    );
  });

  it('refuses what is no log, by line', async () => {
    const { code, out, err } = await takt([
      'pack',
      'try',
      pack,
      file('bad.jsonl', `{}\n{"a\n${JSON.stringify(submission(1))}\n`),
    ]);
    expect(err.match(/bad\.jsonl:[123]:1: this is no entry of Takt's log/g)).toHaveLength(3);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('help and refusals', () => {
  test.each([
    ['nb_NO.UTF-8', 'Verktøy for den som skriver pakker.'],
    ['nn_NO', 'Verktøy for den som skriv pakkar.'],
    ['da_DK', 'Værktøj til den, der skriver pakker.'],
    ['C', 'Tools for whoever writes packs.'],
  ])('in the language of %s', async (language, text) => {
    const { code, out } = await takt(['pack', 'lint', '--help'], '', language);
    expect(out.startsWith(`${text}\n`)).toBe(true);
    expect(code).toBe(0);
    expect((await takt(['pack'], '', language)).err).toBe(out);
  });

  test.each([
    [
      ['pack', 'lin'],
      /^Unknown command «lin»\. Choose one of: lint, test, format, docs, import-table, import-vale, diff, try\.\n$/,
    ],
    [['pack', 'lint'], /^This is needed: FILE\.\.\.\. See takt pack --help\.\n$/],
    [['pack', 'test'], /^This is needed: FILE/],
    [['pack', 'format'], /^This is needed: FILE/],
    [['pack', 'docs', 'a', 'b'], /^This is needed: FILE/],
    [['pack', 'try', 'a'], /^This is needed: PACK LOG\.jsonl/],
    [['pack', 'lint', '--format', 'json'], /^That does not work: Unknown option '--format'\./],
    [['pack', 'diff', '--format', 'xml', 'a', 'b'], /^--format cannot be «xml»/],
    [['pack', 'lint', 'nothing'], /^There is no pack «nothing»\. Built-in packs: /],
    [['pack', 'lint', './nothing.yaml'], /^There is no file \.\/nothing\.yaml\.\n$/],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await takt(argv);
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

/** The smallest Excel file with one sheet of texts. */
function excel(rows: string[][]): Uint8Array {
  const cells = rows
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((text, x) => `<c r="${'AB'[x]}${y + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    )
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${packages}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${packages}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
    ),
  });
}
