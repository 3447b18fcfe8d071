/** The dialog in which one writes, on the sites that have one. */
import { Composer } from './Composer.tsx';
import type { Post } from './posts.ts';
import { type Skin, useMarks, usePage } from './skin.ts';

/** `answering` is null for a post that answers nothing. */
export type Writing = { answering: Post | null };

const InPage: NonNullable<Skin['Dialog']> = ({ children }) => children;

export function WritingDialog({ writing, onClose }: { writing: Writing; onClose(): void }) {
  const { skin } = usePage();
  const { mark } = useMarks(writing.answering, true);
  const Holder = skin.Dialog ?? InPage;
  return (
    <Holder>
      <div className="backdrop">
        <div
          role="dialog"
          aria-modal="true"
          aria-label={writing.answering ? 'Svar' : 'Nytt innlegg'}
          {...mark('dialog', 'dialog card')}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        >
          <header className="dialog-head">
            <h2 id="modal-header">{writing.answering ? 'Svar' : 'Nytt innlegg'}</h2>
            <button type="button" aria-label="Lukk" {...mark('close', 'quiet')} onClick={onClose}>
              ✕
            </button>
          </header>
          <Composer answering={writing.answering} inDialog eager onSent={onClose} />
        </div>
      </div>
    </Holder>
  );
}
