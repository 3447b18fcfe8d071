/** Addresses that start a mail or a call. They come from packs, so only what is plainly one becomes a link. */

/** Null for what is no e-mail address, or more than one: `?` would add a subject and other receivers. */
export function mailAddress(email: string): string | null {
  return /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/u.test(email) ? `mailto:${email}` : null;
}

/** Null for what is not one telephone number: two with a stroke between, an extension in words. */
export function callAddress(phone: string): string | null {
  const isNumber = /^\s*(?:\(\+\d+\)|\+)?[\d\s().-]*\d[\d\s().-]*$/u.test(phone);
  return isNumber ? `tel:${phone.replace(/[^\d+]/gu, '')}` : null;
}
