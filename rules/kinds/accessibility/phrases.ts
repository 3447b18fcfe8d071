/** What links and pictures are called instead of what is in them. */
import type { Phrases } from './check.ts';

/** Words that say nothing of where a link goes. «Her» alone may well: «Søk om plass her: …». */
export const linkPhrases: Phrases = {
  nb: [
    ...['klikk her', 'trykk her', 'les mer', 'les mer her', 'les her', 'se her', 'se mer her'],
    ...['sjekk her', 'mer info', 'mer info her', 'mer informasjon', 'mer informasjon her'],
    ...['lenke', 'lenke her', 'link', 'link her', 'følg lenken', 'denne lenken', 'via lenken'],
  ],
  nn: [
    ...['klikk her', 'trykk her', 'les meir', 'les meir her', 'les her', 'sjå her', 'sjå meir her'],
    ...['sjekk her', 'meir info', 'meir info her', 'meir informasjon', 'meir informasjon her'],
    ...['lenkje', 'lenke', 'lenkje her', 'lenke her', 'følg lenkja', 'følg lenka', 'denne lenka'],
  ],
  da: [
    ...['klik her', 'tryk her', 'læs mere', 'læs mere her', 'læs her', 'se her', 'se mere her'],
    ...['tjek her', 'mere info', 'mere info her', 'mere information', 'mere information her'],
    ...['link', 'link her', 'følg linket', 'dette link', 'via linket'],
  ],
  en: [
    ...['click here', 'tap here', 'read more', 'read more here', 'read here', 'see here'],
    ...['check here', 'more info', 'more info here', 'more information', 'more information here'],
    ...['learn more', 'find out more', 'link', 'link here', 'this link', 'follow the link'],
  ],
};

/** Words that send the reader to a picture for what it says. */
export const picturePhrases: Phrases = {
  nb: [
    ...[
      'se plakat',
      'se plakaten',
      'se bilde',
      'se bildet',
      'se vedlagt bilde',
      'se vedlagt plakat',
    ],
    ...['se vedlagte bilde', 'se vedlagte plakat', 'se invitasjonen under', 'se programmet under'],
    ...['les plakaten', 'info på plakaten', 'informasjon på plakaten', 'står på plakaten'],
  ],
  nn: [
    ...['sjå plakat', 'sjå plakaten', 'sjå bilete', 'sjå biletet', 'sjå vedlagt bilete'],
    ...['sjå bilde', 'sjå bildet', 'sjå vedlagt plakat', 'sjå invitasjonen under'],
    ...['les plakaten', 'info på plakaten', 'informasjon på plakaten', 'står på plakaten'],
  ],
  da: [
    ...['se plakat', 'se plakaten', 'se billede', 'se billedet', 'se vedhæftede billede'],
    ...[
      'se vedlagte plakat',
      'se opslaget',
      'læs plakaten',
      'info på plakaten',
      'står på plakaten',
    ],
  ],
  en: [
    ...[
      'see poster',
      'see the poster',
      'see image',
      'see the image',
      'see picture',
      'see the picture',
    ],
    ...[
      'see flyer',
      'see the flyer',
      'see attached image',
      'details on the poster',
      'on the poster',
    ],
  ],
};
