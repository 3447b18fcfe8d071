/** A post with its answers. */
import { useState } from 'react';
import { AnswerBox } from './AnswerBox.tsx';
import { Ago, Avatar, Lines } from './bits.tsx';
import { answersTo, like, type Post } from './posts.ts';
import { useMarks, usePage } from './skin.ts';

/** Who wrote it, when, and what: the same for posts and for answers. */
function Written({ post, part }: { post: Post; part: 'post' | 'comment' }) {
  const { skin, path } = usePage();
  const { mark } = useMarks(post);
  return (
    <>
      <header className="written">
        <Avatar of={post.author} />
        <span {...mark(`${part}-author`, 'who')}>
          <a href={path(post.author)} {...mark(`${part}-link`, 'name')}>
            {post.author.name}
          </a>
          <span className="handle">@{skin.handle(post.author.handle)}</span>
        </span>
        <a href={path(post)} {...mark(`${part}-time`, 'when')}>
          <Ago at={post.at} />
        </a>
      </header>
      <div {...mark(`${part}-text`, 'text')}>
        <Lines text={post.text} />
      </div>
    </>
  );
}

function Comment({ post }: { post: Post }) {
  const { mark } = useMarks(post);
  const { skin, answer } = usePage();
  const [open, setOpen] = useState(false);
  const below = skin.answers === 'below';
  return (
    <div {...mark('comment', 'comment')}>
      <Written post={post} part="comment" />
      <button
        type="button"
        className="quiet"
        data-torget="reply-button"
        onClick={() => (below ? setOpen(!open) : answer(post))}
      >
        Svar
      </button>
      {answersTo(post.id).map((reply) => (
        <Comment key={reply.id} post={reply} />
      ))}
      {open && <AnswerBox post={post} eager onSent={() => setOpen(false)} />}
    </div>
  );
}

/** `alone`: the post is what the page is about. */
export function PostCard({ post, alone = false }: { post: Post; alone?: boolean }) {
  const { mark } = useMarks(post);
  const { skin, answer } = usePage();
  const [open, setOpen] = useState(alone);
  const below = skin.answers === 'below';
  return (
    <>
      <article {...mark('post', 'card post')} data-post={post.id} tabIndex={-1}>
        <Written post={post} part="post" />
        <footer className="buttons">
          <button
            type="button"
            aria-pressed={post.liked}
            {...mark('like-button', 'quiet')}
            onClick={() => like(post.id)}
          >
            <span aria-hidden="true">{post.liked ? '♥' : '♡'}</span> {post.likes} liker
          </button>
          <button
            type="button"
            {...mark('comment-button', 'quiet')}
            onClick={() => (below ? setOpen(!open) : answer(post))}
          >
            {below ? 'Kommenter' : 'Svar'}
          </button>
        </footer>
        {below && <Answers post={post} />}
        {below && open && <AnswerBox post={post} eager={!alone} />}
      </article>
      {alone && skin.writes === 'both' && (
        <div className="card">
          <AnswerBox post={post} />
        </div>
      )}
      {!below && alone && <Answers post={post} apart />}
    </>
  );
}

/** `apart`: each answer is a card of its own, as on sites where answers are posts like any other. */
function Answers({ post, apart = false }: { post: Post; apart?: boolean }) {
  const answers = answersTo(post.id);
  if (answers.length === 0) return null;
  return (
    <div className={apart ? 'answers-apart' : 'answers'}>
      {answers.map((answer) =>
        apart ? (
          <PostCard key={answer.id} post={answer} />
        ) : (
          <Comment key={answer.id} post={answer} />
        ),
      )}
    </div>
  );
}
