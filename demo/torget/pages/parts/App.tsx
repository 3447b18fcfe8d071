/** A whole page: frame, feed, the composer where the site has it, and what opens when one answers. */
import { useEffect, useMemo, useState } from 'react';
import { loggedIn } from '../../accounts.ts';
import { Composer } from './Composer.tsx';
import { Aside, Banner, Header } from './frame.tsx';
import { listenForShortcuts } from './keyboard.ts';
import { PostCard } from './PostCard.tsx';
import { firstOf, type Post, publish, usePosts } from './posts.ts';
import { type Page, PageContext, type Skin, useMarks, usePage } from './skin.ts';

/** As long as a near server needs; a person's browser never sees the new post in the same instant. */
const roundTrip = 120;
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

type Writing = { answering: Post | null };

function WritingDialog({ writing, onClose }: { writing: Writing; onClose(): void }) {
  const { skin } = usePage();
  const { mark } = useMarks(writing.answering, true);
  const Holder = skin.Dialog ?? (({ children }) => children);
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

/** Shown instead of a post where the address says `?fails`: what a site's server may answer. */
function Failure() {
  const { mark } = useMarks();
  return (
    <div role="alert" {...mark('toast', 'toast')}>
      Noe gikk galt. Innlegget er ikke publisert.
    </div>
  );
}

function Toast({ post }: { post: Post }) {
  const { path } = usePage();
  const { mark } = useMarks(post);
  return (
    <div role="status" {...mark('toast', 'toast')}>
      <span>Innlegget er publisert.</span>
      <a href={path(post)} {...mark('toast-link')}>
        Vis
      </a>
    </div>
  );
}

function Feed({ answering, onSent }: { answering: Post | null; onSent(): void }) {
  const { skin, path } = usePage();
  const { mark } = useMarks();
  const posts = usePosts();
  const alone = posts.find((post) => path(post) === location.pathname);
  const writesHere = skin.writes !== 'dialog' && !(alone && skin.writes === 'both');
  return (
    <main className="feed" {...mark('feed', 'feed')}>
      {writesHere && (
        <div className="card">
          <Composer
            key={answering?.id}
            answering={answering}
            eager={answering !== null}
            onSent={onSent}
          />
        </div>
      )}
      {alone && (
        <a className="back" href="/">
          ← Alle innlegg
        </a>
      )}
      {alone ? (
        <PostCard key={alone.id} post={alone} alone />
      ) : (
        posts
          .filter(({ answers }) => !answers)
          .map((post) => <PostCard key={post.id} post={post} />)
      )}
    </main>
  );
}

export function App({ skin }: { skin: Skin }) {
  const [dialog, setDialog] = useState<Writing | null>(null);
  const [answering, setAnswering] = useState<Post | null>(null);
  const [posted, setPosted] = useState<Post | 'failed' | null>(null);
  const page = useMemo<Page>(() => {
    const account = loggedIn(location.search);
    return {
      skin,
      account,
      path: (of) => ('text' in of ? skin.path(of, firstOf(of)) : skin.profile(of)),
      send: async (text, answers) => {
        await wait(roundTrip);
        const fails = new URLSearchParams(location.search).has('fails');
        setPosted(fails ? 'failed' : publish(text, account, answers?.id ?? null));
      },
      answer: (post) =>
        skin.answers === 'dialog' ? setDialog({ answering: post }) : setAnswering(post),
    };
  }, [skin]);
  const open = useMemo(
    () => (skin.writes === 'page' ? null : () => setDialog({ answering: null })),
    [skin],
  );
  useEffect(() => listenForShortcuts(open), [open]);
  return (
    <PageContext.Provider value={page}>
      <Banner />
      <Header onWrite={open} />
      <div className="columns">
        <Feed answering={answering} onSent={() => setAnswering(null)} />
        <Aside />
      </div>
      {dialog && <WritingDialog writing={dialog} onClose={() => setDialog(null)} />}
      {posted === 'failed' && <Failure />}
      {skin.toast && posted && posted !== 'failed' && <Toast key={posted.id} post={posted} />}
    </PageContext.Provider>
  );
}
