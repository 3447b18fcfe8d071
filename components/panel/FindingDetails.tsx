/** The inside of an opened card. */
import type { Finding } from '../../rules/types.ts';
import type { Texts } from '../texts/index.ts';
import { Button } from '../ui/Button.tsx';
import { OuterLink } from '../ui/OuterLink.tsx';
import type { FindingCardProps } from './card.ts';
import { reference } from './keys.ts';
import { overruledLines } from './layers.ts';
import { fitsInLine, hasWords, offer, offerTexts, spoken } from './offer.ts';
import { WhoAnswers } from './WhoAnswers.tsx';

/** Every way to mend it but the first, which is the card's own button. */
function OtherChoices({ finding, t, onFix }: FindingCardProps) {
  const others = finding.fixes.flatMap((_, index) => {
    const made = index === 0 ? null : offer(finding, index);
    return made ? [{ made, index }] : [];
  });
  if (others.length === 0) return null;
  return (
    <div class="choices">
      <p class="quiet">{t.finding.orChoose}</p>
      {others.map(({ made, index }) => {
        const { short, long } = offerTexts(made, finding, t);
        const words = made.kind === 'swap' ? made.to : made.words;
        return (
          <Button key={index} label={long} onClick={() => onFix(reference(finding), index)}>
            {made.kind === 'remove' ? short : words}
          </Button>
        );
      })}
    </div>
  );
}

function Example({ finding, t }: { finding: Finding; t: Texts }) {
  const { example } = finding;
  if (!example) return null;
  return (
    <dl class="example">
      <div>
        <dt>{t.finding.before}</dt>
        <dd>{example.before}</dd>
      </div>
      <div>
        <dt>{t.finding.after}</dt>
        <dd>{example.after}</dd>
      </div>
    </dl>
  );
}

/** Where it comes from: the guideline, the layer that speaks, and those that it goes before. */
function Origin({ finding, t }: { finding: Finding; t: Texts }) {
  const { guideline, pack } = finding;
  return (
    <div class="origin quiet">
      {guideline && (
        <p>
          {t.finding.guideline}:{' '}
          {guideline.url ? (
            <OuterLink url={guideline.url} hint={t.opensInNewTab}>
              {guideline.title}
            </OuterLink>
          ) : (
            guideline.title
          )}
        </p>
      )}
      <p>{t.finding.says(pack.title, pack.version)}</p>
      {overruledLines(finding, t).map(({ line, said }) => (
        <p key={`${line} ${said}`}>
          {line} {said}
        </p>
      ))}
    </div>
  );
}

export function FindingDetails(props: FindingCardProps & { id: string }) {
  const { finding, id, t, onIgnore, onShow } = props;
  const first = offer(finding, 0);
  const said = spoken(finding.actual, finding.sensitive && hasWords(finding), t);
  return (
    <div class="card-body" id={id}>
      {fitsInLine(first) && <p>{finding.message}</p>}
      {finding.reason !== finding.message && <p>{finding.reason}</p>}
      {!hasWords(finding) && <p class="quiet">{t.finding.aboutWholePost}</p>}
      {first?.kind === 'add' && <blockquote>{first.words}</blockquote>}
      <WhoAnswers finding={finding} t={t} />
      <OtherChoices {...props} />
      <Example finding={finding} t={t} />
      <Origin finding={finding} t={t} />
      <div class="card-ways">
        {first && hasWords(finding) && (
          <Button
            variant="tertiary"
            label={t.finding.showLong(said)}
            onClick={() => onShow(reference(finding))}
          >
            {t.finding.show}
          </Button>
        )}
        <Button
          variant="tertiary"
          label={t.finding.ignoreLong(said)}
          onClick={() => onIgnore(reference(finding))}
        >
          {t.finding.ignore}
        </Button>
      </div>
    </div>
  );
}
