/** Packs to switch on and off: first those that speak for an organisation, then those for everyone. */
import { useId } from 'preact/hooks';
import type { Texts } from '../texts/index.ts';
import type { OptionsProps, PackChoice } from './props.ts';

interface PackProps {
  pack: PackChoice;
  t: Texts;
  onPack: OptionsProps['onPack'];
}

function Pack({ pack, t, onPack }: PackProps) {
  const id = useId();
  return (
    <li class="pack">
      <div>
        <p class="pack-title">
          <label for={id}>{pack.title}</label>
          {pack.example && <span class="tag">{t.options.example}</span>}
        </p>
        <p id={`${id}-about`}>{pack.description}</p>
        <p class="quiet">
          {[pack.publisher, t.options.rules(pack.rules), t.options.version(pack.version)].join(
            ' · ',
          )}
        </p>
        {pack.buildsOn.length > 0 && (
          <p class="quiet">{t.options.buildsOn(pack.buildsOn.join(', '))}</p>
        )}
        {pack.news && <p class="quiet">{t.options.news(pack.news.version, pack.news.text)}</p>}
      </div>
      <input
        id={id}
        class="ds-input"
        type="checkbox"
        role="switch"
        aria-checked={pack.active}
        aria-describedby={`${id}-about`}
        checked={pack.active}
        onChange={({ currentTarget }) => onPack(pack.id, currentTarget.checked)}
      />
    </li>
  );
}

interface PackGroupProps extends Pick<PackProps, 't' | 'onPack'> {
  title: string;
  explain?: string;
  packs: PackChoice[];
}

function PackGroup({ title, explain, packs, t, onPack }: PackGroupProps) {
  if (packs.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {explain && <p class="quiet">{explain}</p>}
      <ul class="packs">
        {packs.map((pack) => (
          <Pack key={pack.id} pack={pack} t={t} onPack={onPack} />
        ))}
      </ul>
    </>
  );
}

export interface PackListProps {
  packs: PackChoice[];
  t: Texts;
  onPack: OptionsProps['onPack'];
}

export function PackList({ packs, t, onPack }: PackListProps) {
  if (packs.length === 0) return <p>{t.options.noPacks}</p>;
  const organisations = packs.filter(({ organisation }) => organisation !== null);
  const explain = organisations.some(({ example }) => example) ? t.options.exampleExplain : '';
  return (
    <>
      <PackGroup
        title={t.options.organisations}
        explain={explain}
        packs={organisations}
        t={t}
        onPack={onPack}
      />
      <PackGroup
        title={t.options.everyone}
        packs={packs.filter(({ organisation }) => organisation === null)}
        t={t}
        onPack={onPack}
      />
    </>
  );
}
