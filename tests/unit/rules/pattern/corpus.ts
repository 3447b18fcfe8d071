/** Patterns for the vetting: those that style guides are made of, and those that would stop a page. */
import type { PatternFlags } from '../../../../rules/pattern/vet.ts';

/** As they are usual in style guides; all must pass, whole words or not, cased or not. */
export const harmless: readonly string[] = [
  String.raw`\b(?:very|really) \w+`,
  String.raw`\d{1,3}(?:,\d{3})*`,
  '[A-Z]{2,}s?',
  String.raw`(?:\w+\s){2}`,
  String.raw`e\.g\.(?!,)`,
  String.raw`\w+(?:-\w+)*`,
  '"[^"]*"',
  String.raw`\(.*?\)`,
  String.raw`(?<!\d)\d{4}(?!\d)`,
  String.raw`[^\s]+@[^\s]+`,
  String.raw`\s{2,}`,
  '[!?]{2,}',
  String.raw`(?:am|are|were|being|is|been|was|be)\s+\w+(?:ed|en)`,
  String.raw`\b(?:am|are|is|was|were)\b\s*\b\w+ed\b`,
  '(?:in order to|due to the fact that|at this point in time)',
  String.raw`there (?:is|are)\b`,
  String.raw`(\w{1,40})\s+\1`,
  String.raw`(?<word>\p{L}{1,30}) \k<word>`,
  String.raw`[\p{Lu}][\p{Ll}]+ [\p{Lu}][\p{Ll}]+`,
  String.raw`\p{Lu}{3,}`,
  String.raw`\d+ ?%`,
  String.raw`\d+(?:[.,]\d+)?\s*(?:kr|NOK|kroner)`,
  String.raw`(?:kr|NOK)\.? ?\d+(?:[ .]\d{3})*(?:,-|,\d{2})?`,
  String.raw`\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})`,
  String.raw`\d{1,2}\. (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember) \d{4}`,
  String.raw`(?:kl\.?|klokka) ?\d{1,2}[.:]\d{2}`,
  String.raw`https?://\S+`,
  String.raw`(?:https?://)?www\.[\w.-]+\.[a-z]{2,}(?:/\S*)?`,
  String.raw`[\w.+-]+@[\w-]+\.[\w.-]+`,
  String.raw`#\w+`,
  String.raw`#[\p{L}\p{N}_]+`,
  String.raw`@[\w.]+`,
  String.raw`\.{3,}`,
  '[.,;:!?] ?[.,;:!?]+',
  String.raw`\s+[.,;:!?]`,
  String.raw`^\s+|\s+$`,
  String.raw`\s+$`,
  '^[a-zæøå]',
  String.raw`^(?:and|but|or)\b`,
  String.raw`\b[a-z]+ly\b`,
  String.raw`\w+(?:tion|ment|ness|else|ing|het)`,
  String.raw`(?:ikke|aldri) \w+ (?:ikke|aldri)`,
  String.raw`(?:enten|verken)(?:\s+\w+){1,4}\s+og`,
  String.raw`(?:not\s+\w+,?\s+){2}`,
  '«[^»]*»',
  '“[^”]*”|"[^"]*"',
  String.raw`\*\*[^*]+\*\*`,
  String.raw`\[[^\]]*\]\([^)]*\)`,
  String.raw`<\/?[a-z][^>]*>`,
  '(?:colou?r|favou?rite)s?',
  '(?:he|she)/(?:she|he)|s/he',
  String.raw`\w+['’](?:s|t|re|ve|ll|d)`,
  "(?:can|do|does|is|was|were|would|could|should)n['’]t",
  '[A-ZÆØÅ]{2,}(?:-[A-ZÆØÅ]{2,})*',
  String.raw`[A-Z]\.(?: ?[A-Z]\.)+`,
  '(?:[A-ZÆØÅ][a-zæøå]+ ){1,3}[A-ZÆØÅ][a-zæøå]+',
  String.raw`(?:\+47)? ?(?:\d{2} ){3}\d{2}`,
  String.raw`(?<=\d) (?=\d{3})`,
  String.raw`\d+ ?[-–] ?\d+`,
  '(?:1st|2nd|3rd|[4-9]th)',
  '(?:[a-zæøå]+s)?(?:avdeling|seksjon|etat)en?',
  '(?:if|when) .{1,40}, then',
  'not only .{1,60} but also',
  String.raw`(?=.*\d)[a-z]+`,
  String.raw`foo(?!bar)\w*`,
  String.raw`.*\bfoo\b`,
  String.raw`(?:(?!og)\w)+`,
  String.raw`\p{Extended_Pictographic}{3,}`,
  String.raw`(?:\p{Extended_Pictographic}\p{M}*)+`,
  String.raw`[\u{1F600}-\u{1F64F}]+`,
  String.raw`\b(?:\w+\s+){25,30}\w+[.!?]`,
  String.raw`(?:\S+ ){20}`,
  String.raw`\bthe\b(?:\s+\w+){0,3}\s+\bof\b`,
  'a{1,100}b',
  '😀|😁|😂|🤣|😃|😄|😅|😆',
];

/** Harmless only as they are: nothing has to follow them. */
export const harmlessAsTheyAre: readonly string[] = [
  '.*.*',
  '.*foo.*',
  String.raw`(?:\w+\s?)+`,
  'a+?',
  '(?:a|a)*?',
];

export interface Evil {
  source: string;
  flags?: PatternFlags;
  /** What the problem is about. */
  part: string;
}

/** More ways for each character: the time doubles and doubles. */
export const exponential: readonly Evil[] = [
  { source: '(a+)+b', part: '(a+)+' },
  { source: '(a*)*b', part: '(a*)*' },
  { source: '(?:a|a)*b', part: '(?:a|a)*' },
  { source: '(?:a|aa)+b', part: '(?:a|aa)+' },
  { source: '(?:a|b|ab)*c', part: '(?:a|b|ab)*' },
  { source: '(?:a?b?)*c', part: '(?:a?b?)*' },
  { source: String.raw`(?:\w+\s?)+$`, part: String.raw`(?:\w+\s?)+` },
  { source: String.raw`(?:\w+\s*)+:`, part: String.raw`(?:\w+\s*)+` },
  { source: String.raw`(?:\d+|\w+)+!`, part: String.raw`(?:\d+|\w+)+` },
  { source: String.raw`^(?:[a-z]+)*\d`, part: '(?:[a-z]+)*' },
  { source: '((a+)+)+b', part: '((a+)+)+' },
  { source: '(?:x+x+)+y', part: '(?:x+x+)+' },
  { source: '(?:a{1,5})+b', part: '(?:a{1,5})+' },
  { source: '(?:a|[ab]|b)+c', part: '(?:a|[ab]|b)+' },
  { source: String.raw`(?:\p{L}+\p{M}*)+!`, part: String.raw`(?:\p{L}+\p{M}*)+` },
  { source: String.raw`(?:\p{Lu}|[A-Z])+!`, part: String.raw`(?:\p{Lu}|[A-Z])+` },
  { source: '(?:a|A)+b', flags: { ignoreCase: true }, part: '(?:a|A)+' },
  { source: '(?:k|\u212A)+b', flags: { ignoreCase: true }, part: '(?:k|\u212A)+' },
  { source: '(?:s|ſ)+b', flags: { ignoreCase: true }, part: '(?:s|ſ)+' },
  { source: '(?:æ|Æ)+!', flags: { ignoreCase: true, whole: false }, part: '(?:æ|Æ)+' },
  {
    source: String.raw`(?:[\p{Script=Tibetan}]|\p{Lo})+x`,
    part: String.raw`(?:[\p{Script=Tibetan}]|\p{Lo})+`,
  },
  { source: String.raw`(\w{1,3})*\1+!`, part: String.raw`(\w{1,3})*\1+` },
  { source: 'x(?=(?:a+)+b)', part: '(?:a+)+' },
  { source: 'x(?!(?:a+)+b)', part: '(?:a+)+' },
  { source: String.raw`(?<=b(?:a+)+)\w`, flags: { whole: false }, part: '(?:a+)+' },
  { source: '(?:"[^"]*"|[^,]*)*;', part: '(?:"[^"]*"|[^,]*)*' },
  { source: '(?:.|\\s)*x', part: '(?:.|\\s)*' },
];

/** More ways for each repetition: the time grows with a power of the length beside that of a new start. */
export const polynomial: readonly Evil[] = [
  { source: 'a*a*b', part: 'a*a*' },
  { source: '(.*)(.*)(.*)x', part: '.*)(.*)(.*' },
  { source: String.raw`\s*\s+$`, flags: { whole: false }, part: String.raw`\s*\s+` },
  { source: String.raw`\s*,?\s*$`, flags: { whole: false }, part: String.raw`\s*,?\s*` },
  { source: String.raw`\d*\.?\d+%`, part: String.raw`\d*\.?\d+` },
  { source: '.*foo.*bar', part: '.*foo.*' },
  { source: String.raw`\w+\d+!`, part: String.raw`\w+\d+` },
  { source: String.raw`\p{L}+\p{Ll}+\d`, part: String.raw`\p{L}+\p{Ll}+` },
  { source: '[a-z]+[A-Z]+!', flags: { ignoreCase: true }, part: '[a-z]+[A-Z]+' },
  { source: String.raw`\w+(?=.*x)`, part: String.raw`\w+(?=.*` },
  { source: '(?:(?!.*x).)+y', part: '(?:(?!.*x).)+' },
  { source: String.raw`\w+(?<=-\w+)`, part: String.raw`\w+` },
  { source: '[^\\s]+@[^\\s]+!', part: '[^\\s]+@[^\\s]+' },
];

/** No more ways for each character, but far too many by their numbers. */
export const counted: readonly Evil[] = [
  { source: '(?:a?){25}a{25}', part: '(?:a?){25}a{25}' },
  { source: '(?:a|a){30}b', part: '(?:a|a){30}' },
  { source: '(?:a|aa){40}b', part: '(?:a|aa){40}' },
  { source: String.raw`(?:\w{1,60}){4}!`, part: String.raw`(?:\w{1,60}){4}` },
];

/** Cannot be judged, or is refused for what it is: without a text that shows it. */
export const refused: readonly Evil[] = [
  { source: '(?:||||){20}a', part: '(?:||||){20}' },
  { source: '(a{1000}){1000}', part: '(a{1000}){1000}' },
  { source: '((a{100}){100}){100}', part: '((a{100}){100}){100}' },
  { source: '(?:(?:){100000}){100000}', part: '(?:(?:){100000}){100000}' },
  { source: '(?:.{0,30}){100}', part: '(?:.{0,30}){100}' },
  { source: String.raw`(\w+)\s\1`, part: String.raw`\1` },
  { source: String.raw`(a*)\1b`, part: String.raw`\1` },
  { source: String.raw`(?<all>.*)\k<all>`, part: String.raw`\k<all>` },
  { source: String.raw`(\w{1,60}\w{1,60})\1`, part: String.raw`\1` },
  { source: String.raw`\1(a)`, part: String.raw`\1` },
  { source: String.raw`(a\1)`, part: String.raw`\1` },
];
