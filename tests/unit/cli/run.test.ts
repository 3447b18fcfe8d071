import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { packText } from '../rules/inline.ts';
import { samples, samplesAreHere, samplesMissing } from '../rules/samples.ts';
import { takt, testFolder } from './terminal.ts';

const { folder, file } = testFolder();

const pack = file(
  'pack.yaml',
  packText(`
  - {id: tungt, kind: substitution, swap: {anvender: bruker}, message: 'Skriv «{expected}».', reason: r, examples: [{bad: Vi anvender., fixed: Vi bruker.}]}
  - {id: fy, kind: existence, severity: must, terms: [fysj], message: Ikke skriv det., reason: r, examples: [{bad: fysj}]}
  - {id: fnr, kind: personal-data, form: fodselsnummer, message: 'Fant {actual}', reason: r, examples: [{bad: '02013299997'}]}`),
);

const mine = ['--pack', pack, '--lang', 'nb'];

describe('check', () => {
  it('gives exactly the JSON that it promises', async () => {
    const { code, out } = await takt(['check', ...mine, '--format', 'json'], 'Vi anvender.');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      language: 'nb',
      stats: { characters: 12, words: 2, sentences: 1, lix: 52 },
      findings: [
        {
          rule: 'prøve/tungt',
          severity: 'advice',
          start: 3,
          end: 11,
          actual: 'anvender',
          expected: ['bruker'],
          message: 'Skriv «bruker».',
        },
      ],
    });
  });

  it('gives lines for people, and does not repeat personal data', async () => {
    const draft = file('utkast.txt', 'Hei.\nVi anvender.\n\n02013299997');
    const { out } = await takt(['check', ...mine, draft], '', 'nn_NO.UTF-8');
    expect(out.split('\n')).toEqual([
      `${draft}:2:4: råd: Skriv «bruker». [prøve/tungt]`,
      '    «anvender» → «bruker»',
      `${draft}:4:1: råd: Fant … [prøve/fnr]`,
      '    «…»',
      'nb: 2 funn, 0 må. 4 ord, 3 setningar, LIX 26,3.',
      '',
    ]);
  });

  it.each([
    ['official', 1],
    ['professional', 0],
    ['private', 0],
  ])('exits in role %s with %i where a «must» stands', async (role, code) => {
    expect(await takt(['check', ...mine, '--role', role], 'fysj')).toMatchObject({ code, err: '' });
  });

  it('uses the default packs and role private where nothing is said', async () => {
    const { code, out } = await takt(
      ['check', '--lang', 'nb', '--format', 'json', '-'],
      'Salt anvendes her.',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).findings).toMatchObject([{ rule: 'klarsprak-nb/anvende' }]);
  });

  it.each(['', ' \n'])(
    'has counts, a word of warning and exit 0 for the empty text %j',
    async (text) => {
      const { code, out, err } = await takt(['check', ...mine, '--format', 'json'], text);
      expect({ code, err }).toEqual({
        code: 0,
        err: 'stdin is empty: there is nothing to check.\n',
      });
      expect(JSON.parse(out).stats).toEqual({
        characters: text.length,
        words: 0,
        sentences: 0,
        lix: null,
      });
    },
  );
});

describe('the situation', () => {
  const dated = file(
    'dated.yaml',
    packText(
      `
  - {id: jul, kind: existence, terms: [gave], during: [jul], message: m, reason: r, examples: [{bad: gave}]}
  - {id: svar, kind: existence, terms: [takk], posts: [comment], message: m, reason: r, examples: [{bad: takk}]}`,
      'windows: [{id: jul, title: Jul, from: 2026-12-01, to: 2026-12-24}]',
    ),
  );
  const found = async (...more: string[]) => {
    const { out } = await takt(
      ['check', '--pack', dated, '--lang', 'nb', '--format', 'json', ...more],
      'En gave. Takk.',
    );
    return JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
  };

  it('has a day: today where none is given', async () => {
    expect(await found()).toEqual([]);
    expect(await found('--date', '2026-12-24')).toEqual(['prøve/jul']);
    expect(await found('--date', '2026-12-25')).toEqual([]);
  });

  it('has a kind of post', async () => {
    expect(await found('--post', 'comment')).toEqual(['prøve/svar']);
    expect(await found('--post', 'reply')).toEqual([]);
  });
});

describe('rewrite', () => {
  it('gives the text and nothing else', async () => {
    expect(await takt(['rewrite', ...mine], 'Vi anvender det.\n')).toEqual({
      code: 0,
      out: 'Vi bruker det.\n',
      err: '',
    });
  });

  it('gives a patch that makes the one text into the other', async () => {
    const before = 'Hei.\nVi anvender det.\nHa det.\n';
    const { out } = await takt(['rewrite', ...mine, '--diff'], before);
    expect(out).toMatch(/^--- stdin\n\+\+\+ stdin\n@@ /);
    expect(applyPatch(before, out)).toBe('Hei.\nVi bruker det.\nHa det.\n');
    expect((await takt(['rewrite', ...mine, '--diff'], 'Hei.')).out).toBe('');
  });

  it('gives edits as JSON, and exits with 1 where a «must» still stands', async () => {
    const args = ['rewrite', ...mine, '--format', 'json', '--role', 'official'];
    const { code, out } = await takt(args, 'fysj anvender');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      text: 'fysj bruker',
      edits: [{ start: 5, end: 13, text: 'bruker' }],
    });
  });
});

describe('a plain answer and exit 2', () => {
  const broken = file('broken.yaml', 'takt: 1\nid: b\nruls: []\n');
  const unproved = file(
    'unproved.yaml',
    packText(`
  - {id: a, kind: existence, terms: [fy], message: m, reason: r, examples: [{bad: nei}]}`),
  );
  it.each<[string, string[], string | Uint8Array, RegExp]>([
    ['no command', [], '', /takt -- check/],
    [
      'unknown command',
      ['chek'],
      '',
      /^Unknown command «chek»\. Choose one of: check, rewrite, pack\.\n$/,
    ],
    [
      'unknown option',
      ['check', '--rol', 'x'],
      '',
      /^That does not work: Unknown option '--rol'\. See takt --help\.\n$/,
    ],
    [
      'unknown role',
      ['check', '--role', 'offical'],
      '',
      /^--role cannot be «offical»\. Choose one of: official, /,
    ],
    ['unknown language', ['check', '--lang', 'sv'], '', /^--lang cannot be «sv»/],
    [
      'unknown post',
      ['check', '--post', 'coment'],
      '',
      /^--post cannot be «coment»\. Choose one of: comment, /,
    ],
    [
      'no day',
      ['check', '--date', '21.11.2026'],
      '',
      /^--date cannot be «21\.11\.2026»\. .*YYYY-MM-DD/,
    ],
    ['no such day', ['check', '--date', '2026-13-01'], '', /^--date cannot be «2026-13-01»/],
    ['two files', ['check', 'a', 'b'], '', /^Give one file at a time/],
    ['missing file', ['check', join(folder, 'none.txt')], '', /^There is no file .*none\.txt\.\n$/],
    ['a folder', ['check', folder], '', /is a folder, not a file\.\n$/],
    ['not UTF-8', ['check'], Uint8Array.of(72, 0xff), /^stdin is not valid UTF-8/],
    [
      '10 MB',
      ['check'],
      new Uint8Array(10_000_000).fill(97),
      /^stdin is too large\. Takt checks texts of up to 5 MB\.\n$/,
    ],
    [
      'unknown pack',
      ['check', '--pack', 'klarspråk'],
      '',
      /^There is no pack «klarspråk»\. Built-in packs: klarsprak-nb, /,
    ],
    [
      'missing pack file',
      ['check', '--pack', './none.yaml'],
      '',
      /^There is no file \.\/none\.yaml\.\n$/,
    ],
    [
      'broken pack',
      ['check', '--pack', broken],
      '',
      /broken\.yaml:1:1: «version» is missing; expected text\n[\s\S]*broken\.yaml:3:1: ruls: unknown key «ruls»; .*Did you mean «rules»\?\n/,
    ],
    [
      'pack that does not keep its word',
      ['check', '--pack', unproved],
      '',
      /unproved\.yaml:11:\d+: prøve\/a: «nei» should fire this rule, but does not\n$/,
    ],
  ])('%s', async (_, argv, stdin, message) => {
    const { code, out, err } = await takt(argv, stdin);
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it.each([
    ['nb_NO.UTF-8', 'Ukjent kommando'],
    ['nn_NO', 'Ukjend kommando'],
    ['da_DK', 'Ukendt kommando'],
    ['no', 'Ukjent kommando'],
    ['sv_SE', 'Unknown command'],
  ])('in the language of %s', async (language, message) => {
    expect((await takt(['chek'], '', language)).err).toContain(message);
  });
});

it('answers for one long line of many findings as for many lines', async () => {
  const { code, out } = await takt(['check', ...mine], 'Vi anvender det. '.repeat(30_000));
  expect(code).toBe(0);
  expect(out.match(/«bruker»\./g)).toHaveLength(30_000);
});

it('is there as a program', () => {
  const program = new URL('../../../cli/takt.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'rewrite', ...mine], {
    input: 'Vi anvender det.',
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'Vi bruker det.', stderr: '' });
  const help = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toContain('--pack ID|FILE');
});

describe.skipIf(!samplesAreHere)(
  `real drafts (skipped: ${samplesMissing})`.replace(samplesAreHere ? /\(.*\)/ : /$^/, ''),
  () => {
    it.each(samples)('$name', async ({ path, text, language }) => {
      for (const role of ['private', 'official']) {
        const { code, out, err } = await takt(['check', '--role', role, '--format', 'json', path]);
        expect({ code: code < 2, err }).toEqual({ code: true, err: '' });
        const report = JSON.parse(out);
        expect(report.language).toBe(language);
        expect(report.stats.characters).toBe(text.length);
        for (const { start, end, actual } of report.findings)
          expect(text.slice(start, end)).toBe(actual);
      }
      const once = (await takt(['rewrite', path])).out;
      expect((await takt(['rewrite', file('once.txt', once)])).out).toBe(once);
      expect(readFileSync(path, 'utf8')).toBe(text);
    });
  },
);
