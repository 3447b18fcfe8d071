/** The folder that Chromium keeps its settings in. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  folder: string;
  /** Removes the folder when it was made here. Call it when the browser has ended. */
  remove(): Promise<void>;
}

/** With a dictionary to fetch, the first typed word would make Chromium ask the network for it. */
const languages = ['en-US', 'en-GB', 'nb', 'da', 'sv', 'de'];
const preferences = {
  spellcheck: { blocked_dictionaries: languages },
  // Its offer would lie over the panel.
  translate: { enabled: false },
};

/** Makes a profile, in `folder` (kept) or in a new folder (removed afterwards). */
export async function makeProfile(folder?: string): Promise<Profile> {
  const chosen = folder ?? (await mkdtemp(join(tmpdir(), 'takt-chromium-')));
  const file = join(chosen, 'Default', 'Preferences');
  if (!existsSync(file)) {
    await mkdir(join(chosen, 'Default'), { recursive: true });
    await writeFile(file, JSON.stringify(preferences));
  }
  const remove = async () => {
    // The browser's last processes may still be writing for a moment.
    if (!folder) await rm(chosen, { recursive: true, force: true, maxRetries: 10 });
  };
  return { folder: chosen, remove };
}
