import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readComposerMessage, readPanelMessage } from '../../../platform/checks.ts';
import type { ComposerToBackground, PanelToBackground } from '../../../platform/messages.ts';
import type { PageState } from '../../../platform/state.ts';
import { finding, submission, uuid } from '../log/examples.ts';

const pack = { id: 'klarsprak-nb', title: 'Klarspråk', version: '1.0.0' };
const found = finding({
  start: 3,
  actual: 'anvender',
  expected: ['bruker'],
  overruled: [
    { pack, severity: 'off', message: 'Skriv «nytter».' },
    { pack, severity: 'must' },
  ],
  contact: { name: 'Kari Nes', title: 'skolesjef', email: 'kari@x.example', phone: '68 05 01 20' },
  answer: { title: 'Skolen', text: 'Ikke bestemt.' },
});

const state: PageState = {
  site: { id: 'mastodon', name: 'Mastodon' },
  account: { handle: 'eksempelvik' },
  organisation: null,
  roleNames: {},
  role: 'official',
  composer: { post: 'post', used: 19, limit: 500 },
  answered: null,
  text: 'Vi anvender skjema.',
  report: {
    language: 'nb',
    stats: { characters: 19, words: 3, sentences: 1, lix: 40 },
    findings: [found],
  },
  rewrite: [{ start: 3, end: 11, text: 'bruker' }],
  chosen: null,
  notice: null,
  wanted: null,
};

const pageUrl = 'https://mastodon.example/home';

const fromComposer: ComposerToBackground[] = [
  { type: 'open', site: 'x', account: { handle: 'ola', name: 'Ola' }, role: null },
  { type: 'open', site: '', account: null, role: 'official' },
  { type: 'panel-opened', token: uuid(1) },
  { type: 'panel-closed' },
  { type: 'state', state },
  { type: 'submitted', submission: submission(1), pageUrl },
  { type: 'confirmed', submissionId: uuid(1), permalink: 'https://mastodon.example/@x/1' },
];

const reference = { rule: found.rule, start: 3, end: 11, actual: 'anvender' };

const fromPanel: PanelToBackground[] = [
  { type: 'join', token: uuid(1) },
  { type: 'paste-in' },
  { type: 'set-role', role: 'professional' },
  { type: 'open-page', page: 'archive' },
  { type: 'command', command: { type: 'fix', finding: reference, fix: 0 } },
  { type: 'command', command: { type: 'ignore', finding: reference } },
  { type: 'command', command: { type: 'show', finding: reference } },
  { type: 'command', command: { type: 'rewrite', text: 'a', edits: state.rewrite } },
  { type: 'command', command: { type: 'focus-composer' } },
  { type: 'command', command: { type: 'dismiss-notice' } },
  { type: 'command', command: { type: 'close' } },
];

test.each(fromComposer)('takes from a composer: $type', (message) => {
  expect(readComposerMessage(structuredClone(message))).toEqual(message);
});

test.each(fromPanel)('takes from a panel: $type $command.type', (message) => {
  expect(readPanelMessage(structuredClone(message))).toEqual(message);
});

test('a panel cannot speak as a page, nor a page as a panel', () => {
  for (const message of fromComposer) expect(readPanelMessage(message)).toBeNull();
  for (const message of fromPanel) expect(readComposerMessage(message)).toBeNull();
});

test('what does not belong in a message is left out', () => {
  expect(readPanelMessage({ type: 'paste-in', extra: 1 })).toEqual({ type: 'paste-in' });
});

test.each([
  ['layers that are none', { overruled: [{ pack: { id: 'a' }, severity: 'advice' }] }],
  ['a severity that is none', { overruled: [{ pack, severity: 'shout' }] }],
  ['no list of layers', { overruled: undefined }],
  ['too many layers', { overruled: Array(10_001).fill({ pack, severity: 'must' }) }],
  ['too long a name', { contact: { name: 'a'.repeat(4097), title: 'x' } }],
  ['half a contact', { contact: { name: 'Kari' } }],
  ['too long an answer', { answer: { title: 'x', text: 'a'.repeat(1_000_001) } }],
])('refuses a finding with %s', (_what, part) => {
  const report = { ...state.report, findings: [{ ...found, ...part }] };
  expect(readComposerMessage({ type: 'state', state: { ...state, report } })).toBeNull();
});

test.each([
  [
    'a submission with a field of its own',
    { type: 'submitted', submission: { ...submission(1), role: 'official' }, pageUrl },
  ],
  [
    'a submission without text',
    { type: 'submitted', submission: submission(1, { text: '' }), pageUrl },
  ],
  [
    'too long a submission',
    { type: 'submitted', submission: submission(1, { text: 'a'.repeat(1_000_001) }), pageUrl },
  ],
  [
    'a page that is no web page',
    { type: 'submitted', submission: submission(1), pageUrl: 'file:///a' },
  ],
  [
    'an address that is a script',
    { type: 'confirmed', submissionId: uuid(1), permalink: 'javascript:alert(1)' },
  ],
  ['too long a state', { type: 'state', state: { ...state, text: 'a'.repeat(1_000_001) } }],
  [
    'a state with half a finding',
    { type: 'state', state: { ...state, report: { language: 'nb', findings: [{ rule: 'a' }] } } },
  ],
  ['a role that is none', { type: 'open', site: 'x', account: null, role: 'king' }],
  ['an empty token', { type: 'panel-opened', token: '' }],
])('refuses from a composer %s', (_what, message) => {
  expect(readComposerMessage(message)).toBeNull();
});

test.each([
  ['a page that is not ours', { type: 'open-page', page: 'https://evil.example' }],
  [
    'a negative place',
    { type: 'command', command: { type: 'fix', finding: { ...reference, start: -1 }, fix: 0 } },
  ],
  ['a command that is none', { type: 'command', command: { type: 'post' } }],
  ['no token', { type: 'join', token: null }],
])('refuses from a panel %s', (_what, message) => {
  expect(readPanelMessage(message)).toBeNull();
});

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (raw) => {
      expect(readComposerMessage(raw)).toBeNull();
      expect(readPanelMessage(raw)).toBeNull();
    }),
  );
});
