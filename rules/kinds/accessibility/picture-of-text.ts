/** Words that send the reader to a picture for what it says. */
import { type Check, hitAt } from './check.ts';

export const pictureOfText: Check = {
  check: 'picture-of-text',
  inText: (_options, _place, heard) =>
    heard.map((hit) => hitAt(hit, { weight: hit.end - hit.start })),
};
