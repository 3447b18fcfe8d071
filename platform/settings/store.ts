import { type Settings, settingsSchema } from './schema.ts';

/** The part of `storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const key = 'settings';

/** Reads the settings; never writes. Rejects only when the browser cannot read its storage. */
export async function readSettings(area: SettingsArea): Promise<Settings> {
  const stored = (await area.get(key))[key];
  const checked = settingsSchema.safeParse(stored);
  return checked.success ? checked.data : settingsSchema.parse({});
}

/** Writes the settings whole. To change a part of them use `changeSettings`. */
export async function writeSettings(area: SettingsArea, settings: Settings): Promise<void> {
  await area.set({ [key]: settings });
}

/**
 * Reads, changes and writes. Pages and background take turns, so that no change is lost.
 * Resolves to what now stands.
 */
export async function changeSettings(
  area: SettingsArea,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  return navigator.locks.request('takt-settings', async () => {
    const settings = change(await readSettings(area));
    await writeSettings(area, settings);
    return settings;
  });
}
