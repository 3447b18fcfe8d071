/** The line at the bottom: language, length and weight of the text. */
import type { PageState } from '../../platform/state.ts';
import type { Texts } from '../texts/index.ts';
import { Icon } from '../ui/Icon.tsx';

/** LIX says nothing of shorter texts. */
const lixFromWords = 100;

function Characters({ used, limit, t }: { used: number; limit: number | null; t: Texts }) {
  if (limit === null) return <li>{t.facts.characters(used)}</li>;
  const over = used - limit;
  return (
    <li class={over > 0 ? 'over' : undefined}>
      {over > 0 && <Icon name="must" />}
      <span aria-hidden="true">
        {used}/{limit}
      </span>
      <span class="ds-sr-only">{t.facts.charactersOf(used, limit)}</span>
      {over > 0 && <strong> {t.facts.tooMany(over)}</strong>}
    </li>
  );
}

export function Facts({ state, t }: { state: PageState; t: Texts }) {
  const { language, stats } = state.report;
  const lix = stats.words >= lixFromWords && stats.lix !== null ? Math.round(stats.lix) : null;
  const { used, limit } = state.composer ?? { used: stats.characters, limit: null };
  return (
    <footer class="facts">
      <ul aria-label={t.facts.label}>
        {/* Of no words nobody can say which language they are in. */}
        {stats.words > 0 && <li>{t.languages[language]}</li>}
        <li>{t.facts.words(stats.words)}</li>
        <li title={t.facts.lix}>
          <span aria-hidden={lix === null}>LIX {lix ?? '–'}</span>
          {lix === null && <span class="ds-sr-only">{t.facts.noLix}</span>}
        </li>
        <Characters used={used} limit={limit} t={t} />
      </ul>
    </footer>
  );
}
