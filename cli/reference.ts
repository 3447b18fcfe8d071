/** `npm run reference`: writes what is made out of the code for whoever writes packs. */
import { writeFileSync } from 'node:fs';
import { referenceFiles } from './reference/files.ts';

for (const { path, text } of referenceFiles()) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
