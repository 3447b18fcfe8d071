/** What a reply answers: the first thing that is shown in one. */
import { useState } from 'preact/hooks';
import type { Answered } from '../../sites/types.ts';
import type { Texts } from '../texts/index.ts';
import { OuterLink } from '../ui/OuterLink.tsx';

/** About what fits in three lines at 360 px. */
const foldedLength = 120;

export function AnsweredPost({ answered, t }: { answered: Answered; t: Texts }) {
  const [whole, setWhole] = useState(false);
  const { author, text, url } = answered;
  const long = (text?.length ?? 0) > foldedLength;
  return (
    <section class="answered">
      <h2>{t.panel.answering(author ?? null)}</h2>
      {text && <blockquote class={long && !whole ? 'folded' : undefined}>{text}</blockquote>}
      <p class="answered-ways">
        {long && (
          <button
            type="button"
            class="ds-link"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole ? t.panel.lessAnswered : t.panel.wholeAnswered}
          </button>
        )}
        {url && (
          <OuterLink url={url} hint={t.opensInNewTab}>
            {t.panel.openAnswered}
          </OuterLink>
        )}
      </p>
    </section>
  );
}
