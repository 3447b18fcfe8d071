/** A whole page: its frame, the feed, and what opens when one writes. */
import { useEffect, useMemo, useState } from 'react';
import { loggedIn } from '../../accounts.ts';
import { Feed } from './Feed.tsx';
import { Aside, Banner, Header } from './frame.tsx';
import { listenForShortcuts } from './keyboard.ts';
import { firstOf, type Post, publish } from './posts.ts';
import { type Page, PageContext, type Skin } from './skin.ts';
import { Failure, Toast } from './toasts.tsx';
import { type Writing, WritingDialog } from './WritingDialog.tsx';

/** As long as a near server needs; a person's browser never sees the new post in the same instant. */
const roundTrip = 120;
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

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
