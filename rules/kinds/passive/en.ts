/** English: “was sent”, “got paid”. Regular participles need no list; adjectives in -ed do. */
import type { PassiveGrammar } from './find.ts';
import { setOf } from './words.ts';

const auxiliaries = setOf(
  `be is are was were been being isn't aren't wasn't weren't we're they're you're i'm get gets got getting gotten`,
);

const irregular = setOf(`
  arisen awoken beaten begun bent bet bitten blown borne bound bought bred broken brought built burnt cast caught chosen cut
  dealt done drawn driven drunk dug eaten felt fought found forbidden forecast foreseen forgiven forgotten fed flown flung
  forsaken frozen ground grown given heard held hidden hit hung hurt kept known laid led lent let lit lost made meant met
  misled mistaken outdone overcome overdone overheard overridden overruled overseen overtaken overthrown overwritten
  paid proven put quit read rebuilt redone repaid rewritten ridden rung said sawn seen sent set sewn shaken shed shot shown shut
  slain slit smitten sold sought spent spilt split spoken spread spun stolen stricken struck strung stuck stung sung sunk swept
  sworn swung taken taught thought thrown told torn trodden understood undergone undertaken undone upheld withdrawn withheld won
  worn woven wound written`);

/** What may stand between: adverbs, and the subject of a question. */
const between = setOf(`
  not never also always often usually sometimes already still just now then once only even so all both yet soon more most well
  best long far much ever either first later again rather quite almost thus therefore hereby somehow indeed be been being
  he she it they we you i this that there these those`);

const adjectives = setOf(`
  advanced aged alleged amazed amused annoyed ashamed assured astonished bearded beloved blessed bored
  committed complicated concerned confused contented convinced crooked crowded curved dedicated delighted depressed deserved
  detached detailed determined devoted disappointed disgusted dogged drunk embarrassed engaged entitled enthused excited exhausted
  experienced fascinated fed finished focused focussed frightened frustrated gifted gone hatred honored honoured horrified
  hundred impressed inclined indebted indeed inspired interested intoxicated involved irritated isolated jagged kindred learned
  limited located lost married mistaken motivated naked need obsessed outdated overjoyed overwhelmed pleased prepared
  puzzled qualified ragged related relaxed relieved reserved retired rugged sacred satisfied scared seated sacred seed shed
  shocked skilled sophisticated speed stressed stuck supposed surprised talented terrified thrilled tired touched troubled
  united upset used varied wicked worried wretched divorced engaged excused bleed breed creed deed exceed feed freed
  greed heed indeed proceed succeed weed ned red bed wed fred ted packed rushed hooked addicted acquainted accustomed
  balanced based beat dated done dressed educated enraged fixed flattered impaired intended
  mixed opposed rested rounded saddened scattered set shut situated tempted
  unheard unknown worn wound bent bound fit hurt quit ground known wasted perverted started attached offended meant`);

/** Well-known, old-fashioned, unemployed; but unveiled and undermined. */
const adjectival =
  /-|^un(?!cover|de|dermin|do|earth|fold|happen|install|leash|load|lock|mask|pack|plug|seat|tangle|tie|veil)\p{L}+ed$/u;

export const en: PassiveGrammar = {
  isAuxiliary: (key) => auxiliaries.has(key),
  passes: (key) => between.has(key) || /\p{L}{2}ly$/u.test(key),
  isParticiple: (key) =>
    !adjectives.has(key) &&
    !adjectival.test(key) &&
    (irregular.has(key) || /\p{L}{2}ed$/u.test(key)),
  doubtful: new Set(),
  modals: new Set(),
  isPassive: () => false,
};
