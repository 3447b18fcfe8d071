/** What the hub asks for: rules, settings and the log. */
import { pageTexts } from '../../components/texts/index.ts';
import { pageAddress } from '../../log/address.ts';
import type { NewEntry } from '../../log/entry.ts';
import { type Log, openLog } from '../../log/store.ts';
import { timestamp } from '../../log/timestamp.ts';
import { browser } from '../../platform/browser.ts';
import type { ComposerToBackground } from '../../platform/messages.ts';
import { rulesetFor } from '../../platform/packs.ts';
import { readerOf } from '../../platform/reader.ts';
import { accountKey, type Poster, roleFor } from '../../platform/settings/roles.ts';
import { changeSettings, readSettings } from '../../platform/settings/store.ts';
import type { ComposerSide, HubServices } from './hub.ts';

const area = browser.storage.local;

/** Opened when the first work post comes: a person who only posts privately never has a log. */
let log: Promise<Log> | null = null;

export const services: HubServices = {
  async open(composer, message) {
    const settings = await readSettings(area);
    const ruleset = rulesetFor(settings.packs);
    const poster: Poster = {
      site: message.site,
      host: new URL(composer.origin).hostname,
      account: message.account,
    };
    composer.accountKey = accountKey(poster);
    composer.role = message.role ?? roleFor(settings, ruleset.accounts, poster);
    composer.reader = readerOf(settings);
    composer.organisation = ruleset.organisation?.name ?? null;
    composer.packs = ruleset.packs.map(({ id, version }) => ({ id, version }));
    const { role, reader } = composer;
    composer.send({ type: 'ready', ruleset, role, reader, texts: pageTexts(reader) });
  },

  async post(composer, message) {
    const entry = entryFor(composer, message);
    if (!entry) return;
    log ??= openLog();
    const result = await log.then(
      (opened) => opened.append(entry),
      () => null,
    );
    // A log that could not be opened is tried again next time.
    if (!result) log = null;
    if (message.type === 'submitted') {
      const { submissionId } = message.submission;
      composer.send({ type: 'logged', submissionId, ok: result?.ok === true });
    }
  },

  async rememberRole(key, role) {
    await changeSettings(area, (settings) => ({
      ...settings,
      roles: { ...settings.roles, [key]: role },
    }));
  },

  async pasteIn(send) {
    const settings = await readSettings(area);
    send({ type: 'paste-in', ruleset: rulesetFor(settings.packs), reader: readerOf(settings) });
  },

  async openPage(page) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
  },
};

/** Null for what is not to be logged: a private post, or a page that says it is another than the browser says. */
function entryFor(composer: ComposerSide, message: ComposerToBackground): NewEntry | null {
  const common = {
    v: 0,
    recordedAt: timestamp(new Date()),
    appVersion: browser.runtime.getManifest().version,
  } as const;
  if (message.type === 'confirmed') {
    const { submissionId, permalink } = message;
    return { ...common, kind: 'confirmed', submissionId, permalink };
  }
  if (message.type !== 'submitted' || composer.role !== 'official') return null;
  const pageUrl = pageAddress(message.pageUrl);
  if (!pageUrl || new URL(pageUrl).origin !== composer.origin) return null;
  const { role, organisation, packs } = composer;
  const { submission } = message;
  return { ...common, kind: 'submitted', role, organisation, packs, pageUrl, submission };
}
