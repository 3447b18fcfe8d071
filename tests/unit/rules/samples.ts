/** Real drafts that lie beside the project on some machines and are no part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../../shared/data/samples/', import.meta.url);

export const samplesAreHere = existsSync(folder);

/** What a test that needs them says where they are not. */
export const samplesMissing = 'the sample drafts (../shared/data/samples) are not on this machine';

export const samples = samplesAreHere
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({
        name,
        path: fileURLToPath(new URL(name, folder)),
        text: readFileSync(new URL(name, folder), 'utf8'),
        language: name.slice(-6, -4),
      }))
  : [];
