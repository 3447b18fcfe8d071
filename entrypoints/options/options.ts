/** The options page: language, packs, and the way to the archive. */
import type { OptionsProps } from '../../components/options/props.ts';
import { browser } from '../../platform/browser.ts';
import { builtInPacks } from '../../platform/packs.ts';
import { readerOf } from '../../platform/reader.ts';
import type { Settings } from '../../platform/settings/schema.ts';
import { changeSettings, readSettings } from '../../platform/settings/store.ts';
import { packChoices } from './choices.ts';

const area = browser.storage.local;

/** Draws at every change, also those made in another tab. */
export async function startOptions(draw: (props: OptionsProps) => void): Promise<void> {
  function show(settings: Settings): void {
    const reader = readerOf(settings);
    document.documentElement.lang = reader;
    draw({
      reader,
      language: settings.language,
      packs: packChoices(builtInPacks(), settings.packs, reader),
      onLanguage: (language) => change((before) => ({ ...before, language })),
      onPack: (id, active) => change((before) => withPack(before, id, active)),
      onOpenArchive: () =>
        void browser.tabs.create({ url: browser.runtime.getURL('/archive.html') }),
    });
  }

  const change = async (how: (before: Settings) => Settings) =>
    show(await changeSettings(area, how));

  show(await readSettings(area));
  browser.storage.local.onChanged.addListener(async () => show(await readSettings(area)));
}

function withPack(settings: Settings, id: string, active: boolean): Settings {
  const others = settings.packs.filter((other) => other !== id);
  return { ...settings, packs: active ? [...others, id] : others };
}
