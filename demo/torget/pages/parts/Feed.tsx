/** The posts, newest first, or one post with its answers when the address is that post's own. */
import { Composer } from './Composer.tsx';
import { PostCard } from './PostCard.tsx';
import { type Post, usePosts } from './posts.ts';
import { useMarks, usePage } from './skin.ts';

export function Feed({ answering, onSent }: { answering: Post | null; onSent(): void }) {
  const { skin, account, path } = usePage();
  const { mark } = useMarks();
  const posts = usePosts();
  const alone = posts.find((post) => path(post) === location.pathname);
  const isInFeed = ({ answers, author }: Post) =>
    !answers || (skin.ownAnswersInFeed && author.handle === account.handle);
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
        posts.filter(isInFeed).map((post) => <PostCard key={post.id} post={post} />)
      )}
    </main>
  );
}
