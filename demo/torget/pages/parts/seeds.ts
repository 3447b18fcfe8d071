/** What stands on Torget before anyone has written. People, places and events are made up. */
import { type Account, kari, library, municipality, ola } from '../../accounts.ts';
import type { Post } from './posts.ts';

const hour = 3_600_000;
const opened = Math.floor(Date.now() / hour) * hour;

function seed(
  id: string,
  author: Account,
  hoursAgo: number,
  likes: number,
  answers: string | null,
  text: string,
): Post {
  const at = new Date(opened - hoursAgo * hour).toISOString();
  return { id, author, text, answers, at, likes, liked: false };
}

/** Newest first. */
export const seeds: readonly Post[] = [
  seed(
    '1100000000000000007',
    ola,
    1,
    2,
    '1100000000000000006',
    'Det lurer jeg også på. Ungene mine spør hver dag!',
  ),
  seed(
    '1100000000000000006',
    kari,
    2,
    11,
    null,
    'Hei, @eksempelvik! Når åpner svømmehallen igjen?\nDet står «i løpet av høsten» på nettsiden, men nå er det jo snart jul.',
  ),
  seed(
    '1100000000000000005',
    municipality,
    5,
    24,
    null,
    'Vannet i Strandgata er tilbake. Takk for tålmodigheten!\n\nEr vannet brunt, så la det renne i ti minutter.',
  ),
  seed(
    '1100000000000000003',
    library,
    22,
    8,
    null,
    'Lesestund for de minste hver lørdag klokka 11. Ta med en pute, så finner vi fram bøkene.',
  ),
  seed(
    '1100000000000000002',
    municipality,
    27,
    3,
    '1100000000000000001',
    'Så bra! Vi hilser til dem som var ute klokka fire i natt.',
  ),
  seed(
    '1100000000000000001',
    ola,
    28,
    15,
    null,
    'Honnør til brøytebilen i Fjellveien i dag. Det var bart helt fram til skolen før bussen gikk.',
  ),
];
