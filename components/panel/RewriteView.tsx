/** The whole text with every suggested change in its place, each to be taken or left. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edit, Finding, Language } from '../../rules/types.ts';
import type { Texts } from '../texts/index.ts';
import { Button } from '../ui/Button.tsx';
import { occurrenceKeys } from '../ui/keys.ts';
import { changeLabel, mask, maskedMessage, offer, spoken } from './offer.ts';
import { type Piece, pieces, untouched } from './pieces.ts';

export interface RewriteViewProps {
  text: string;
  edits: readonly Edit[];
  findings: readonly Finding[];
  language: Language;
  t: Texts;
  onApply(edits: Edit[]): void;
  onBack(): void;
}

type ChangePiece = Extract<Piece, { kind: 'change' }>;

interface ChangeProps {
  change: ChangePiece;
  chosen: boolean;
  t: Texts;
  onToggle(): void;
}

/** A change in the running text. Chosen: struck and underlined words. Not chosen: the words as they are. */
function Change({ change, chosen, t, onToggle }: ChangeProps) {
  const { deleted, inserted } = change;
  return (
    <label class="change" data-chosen={chosen || undefined}>
      <input
        type="checkbox"
        checked={chosen}
        aria-label={changeLabel(spoken(deleted, false, t), spoken(inserted, false, t), t)}
        onChange={onToggle}
      />
      {!chosen && <span class="ds-sr-only">{t.rewrite.kept} </span>}
      {chosen && deleted && <span class="ds-sr-only">{t.rewrite.deleted} </span>}
      {chosen ? deleted && <del>{deleted}</del> : <span class="kept">{deleted || '…'}</span>}
      {chosen && inserted && (
        <>
          <span class="ds-sr-only"> {t.rewrite.inserted} </span>
          <ins>{inserted}</ins>
        </>
      )}
    </label>
  );
}

/** The words that a message is about, where it does not say them itself. */
function wordsBeside(finding: Finding, t: Texts): string {
  const { actual, message, sensitive } = finding;
  const said = actual.trim() === '' || actual.length > 48 || message.includes(actual);
  if (said || offer(finding, 0)?.kind === 'add') return '';
  return t.quote(sensitive ? mask : actual);
}

/** What the rewrite leaves for the writer. */
function Yourself({ findings, t }: { findings: Finding[]; t: Texts }) {
  if (findings.length === 0) return null;
  return (
    <section class="yourself">
      <h3>{t.rewrite.yourself}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.start}`}>
            {maskedMessage(finding)} {wordsBeside(finding, t)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RewriteView(props: RewriteViewProps) {
  const { text, edits, findings, language, t, onApply, onBack } = props;
  const cut = pieces(text, edits);
  const changes = cut.filter((piece) => piece.kind === 'change');
  const keys = occurrenceKeys(
    changes.map(({ deleted, inserted }) => `${deleted}\u001f${inserted}`),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const isChosen = (index: number) => !left.has(keys[index] ?? '');
  const chosen = changes.filter((_, index) => isChosen(index));
  const toggle = (key: string) =>
    setLeft((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });

  return (
    <section class="rewrite">
      <h2 ref={heading} tabIndex={-1}>
        {t.rewrite.title}
      </h2>
      {changes.length === 0 ? (
        <p>{t.rewrite.nothing}</p>
      ) : (
        <>
          <p class="quiet">{t.rewrite.explain}</p>
          <div class="rewrite-choice">
            <span>{t.rewrite.chosen(chosen.length, changes.length)}</span>
            {chosen.length < changes.length ? (
              <Button variant="tertiary" onClick={() => setLeft(new Set())}>
                {t.rewrite.all}
              </Button>
            ) : (
              <Button variant="tertiary" onClick={() => setLeft(new Set(keys))}>
                {t.rewrite.none}
              </Button>
            )}
          </div>
        </>
      )}
      <div class="rewrite-text" lang={language}>
        {cut.map((piece) => {
          if (piece.kind === 'same') return piece.text;
          const index = changes.indexOf(piece);
          const key = keys[index] ?? '';
          return (
            <Change
              key={key}
              change={piece}
              chosen={isChosen(index)}
              t={t}
              onToggle={() => toggle(key)}
            />
          );
        })}
      </div>
      <Yourself
        findings={untouched(
          findings,
          changes.map(({ edit }) => edit),
        )}
        t={t}
      />
      <div class="rewrite-ways">
        {changes.length > 0 && (
          <Button
            variant="primary"
            inactive={chosen.length === 0}
            onClick={() => onApply(chosen.map(({ edit }) => edit))}
          >
            {t.rewrite.apply}
          </Button>
        )}
        <Button onClick={onBack}>{t.rewrite.back}</Button>
      </div>
    </section>
  );
}
