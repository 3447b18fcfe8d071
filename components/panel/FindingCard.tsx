/** One finding. Closed: one line and one button. Opened: why, how, who says so, and leave it be. */
import { useId } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { FindingCardProps } from './card.ts';
import { FindingDetails } from './FindingDetails.tsx';
import { reference } from './keys.ts';
import { fitsInLine, hasWords, mask, maskedMessage, offer, offerTexts, spoken } from './offer.ts';

function Line({ finding, open, language, t }: FindingCardProps) {
  const first = offer(finding, 0);
  if (fitsInLine(first) && !finding.sensitive)
    return (
      <>
        <span lang={language}>{first.from}</span>{' '}
        <span class="ds-sr-only">{t.finding.becomes}</span>
        <span class="arrow" aria-hidden="true">
          →
        </span>{' '}
        <strong lang={language}>{first.to}</strong>
      </>
    );
  if (!finding.sensitive || !hasWords(finding)) return <>{finding.message}</>;
  return (
    <>
      {open ? finding.message : maskedMessage(finding)}
      <span class="words">
        {open ? (
          t.quote(finding.actual)
        ) : (
          <>
            <span aria-hidden="true">{t.quote(mask)}</span>
            <span class="ds-sr-only">{t.finding.hiddenWords}</span>
          </>
        )}
      </span>
    </>
  );
}

/** The one button of a closed card: the best fix, or the way to the place in the text, where there is one. */
function FirstAction({ finding, t, onFix, onShow }: FindingCardProps) {
  const first = offer(finding, 0);
  if (!first && !hasWords(finding)) return null;
  if (!first)
    return (
      <Button
        label={t.finding.showLong(spoken(finding.actual, finding.sensitive, t))}
        onClick={() => onShow(reference(finding))}
      >
        {t.finding.show}
      </Button>
    );
  const { short, long } = offerTexts(first, finding, t);
  return (
    <Button label={long} onClick={() => onFix(reference(finding), 0)}>
      {short}
    </Button>
  );
}

export function FindingCard(props: FindingCardProps) {
  const { place, open, t, onToggle } = props;
  const details = useId();
  return (
    <li class="card" data-place={place} data-open={open || undefined}>
      <div class="card-head">
        <button
          type="button"
          class="card-toggle"
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          onClick={onToggle}
        >
          <Icon name="chevron" />
          <span class="line">
            <Line {...props} />
          </span>
          {!open && <span class="ds-sr-only">{t.finding.why}</span>}
        </button>
        <FirstAction {...props} />
      </div>
      {open && <FindingDetails id={details} {...props} />}
    </li>
  );
}
