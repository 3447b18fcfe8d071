/** E-mail addresses of persons. An organisation's own front doors are fine. */
import type { Form } from './form.ts';

const frontDoors: ReadonlySet<string> = new Set(
  (
    'post postmottak postmottaket postboks firmapost info informasjon information kontakt contact support hjelp help ' +
    'presse press media kundeservice kundesenter kundeservicesenter service servicetorg servicesenter servicekontor ' +
    'mail epost mailbox office kontor admin administrasjon noreply no-reply redaksjon redaksjonen redaktion borgerservice ' +
    'kommune kommunen hovedpost sekretariat sekretariatet personvern personvernombud dpo innsyn arkiv arkivpost jobb job jobs ' +
    'hr webmaster resepsjon reception kommunikasjon kommunikation hello hei hej booking salg sales varsling tips'
  ).split(' '),
);

/** `postmottak.skole@…` is as public as `postmottak@…`. */
function isFrontDoor(address: string): boolean {
  const local = address.slice(0, address.indexOf('@')).toLowerCase();
  return frontDoors.has(local) || frontDoors.has(local.replace(/[._+-].*$/su, ''));
}

export const email: Form = {
  form: 'email',
  sureness: 3,
  sensitive: false,
  fewestDigits: 0,
  find: ({ text, marks }) =>
    marks.filter(
      ({ kind, start, end }) => kind === 'email' && !isFrontDoor(text.slice(start, end)),
    ),
  normal: (actual) => actual.normalize('NFC').toLowerCase(),
};
