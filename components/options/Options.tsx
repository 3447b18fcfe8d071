/** The options page. The page imports `options.css` and `../ui/page.css`. */
import { useId } from 'preact/hooks';
import type { Language } from '../../rules/types.ts';
import { type Texts, texts } from '../texts/index.ts';
import { Button } from '../ui/Button.tsx';
import { usePage } from '../ui/usePage.ts';
import { PackList } from './PackList.tsx';
import type { OptionsProps } from './props.ts';

/** Each language by its own name, so that a reader finds hers whatever language stands now. */
const ownNames: [Language, string][] = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['da', 'Dansk'],
  ['en', 'English'],
];

interface LanguageChoiceProps {
  language: Language | 'auto';
  t: Texts;
  onLanguage(language: Language | 'auto'): void;
}

function LanguageChoice({ language, t, onLanguage }: LanguageChoiceProps) {
  const field = useId();
  return (
    <section>
      <h2>
        <label for={field}>{t.options.language}</label>
      </h2>
      <p class="quiet" id={`${field}-explain`}>
        {t.options.languageExplain}
      </p>
      <select
        id={field}
        class="ds-input"
        aria-describedby={`${field}-explain`}
        value={language}
        onChange={({ currentTarget }) => {
          const chosen = ownNames.find(([id]) => id === currentTarget.value);
          onLanguage(chosen ? chosen[0] : 'auto');
        }}
      >
        <option value="auto">{t.options.auto}</option>
        {ownNames.map(([id, name]) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
    </section>
  );
}

export function Options(props: OptionsProps) {
  const { reader, language, packs } = props;
  const t = texts(reader);
  usePage(reader, `Takt · ${t.options.title}`);
  return (
    <main class="sheet">
      <h1>{t.options.title}</h1>
      <LanguageChoice language={language} t={t} onLanguage={props.onLanguage} />
      <section>
        <h2>{t.options.packs}</h2>
        <p class="quiet">{t.options.packsExplain}</p>
        {packs === null ? (
          <p role="status">{t.options.loading}</p>
        ) : (
          <PackList packs={packs} t={t} onPack={props.onPack} />
        )}
      </section>
      <section>
        <h2>{t.options.stores}</h2>
        <ul>
          {t.options.stored.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button onClick={props.onOpenArchive}>{t.options.openArchive}</Button>
      </section>
    </main>
  );
}
