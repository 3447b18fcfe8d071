/** Where a post is written, and where an answer is written on the sites that use the same place for both. */
import { useRef, useState } from 'react';
import type { EditorHandle } from '../editors/editor.ts';
import { Ago, Avatar, Button } from './bits.tsx';
import { Field } from './Field.tsx';
import type { Post } from './posts.ts';
import { useMarks, usePage } from './skin.ts';

function Answered({ post, inDialog }: { post: Post; inDialog: boolean }) {
  const { mark } = useMarks(post, inDialog);
  const { path } = usePage();
  return (
    <article {...mark('answered', 'answered')}>
      <span {...mark('answered-author')}>
        <a href={path(post.author)} {...mark('answered-link', 'name')}>
          {post.author.name}
        </a>
      </span>
      <div {...mark('answered-text', 'text')}>{post.text}</div>
      <a href={path(post)} className="when">
        <Ago at={post.at} />
      </a>
    </article>
  );
}

/** Mastodon's way of writing to one person: the composer itself, with another visibility. */
function Visibility() {
  const { mark } = useMarks();
  const { skin } = usePage();
  const [direct, setDirect] = useState(false);
  if (!skin.marks.visibility) return null;
  return (
    <div {...mark('visibility')}>
      <button
        type="button"
        className="quiet dropdown-button"
        data-torget="visibility-button"
        onClick={() => setDirect(!direct)}
      >
        <span className={`icon ${direct ? 'icon-at' : 'icon-globe'}`} aria-hidden="true" />
        <span className="dropdown-button__label">{direct ? 'Bare til den nevnte' : 'Alle'}</span>
      </button>
    </div>
  );
}

interface ComposerProps {
  answering: Post | null;
  inDialog?: boolean;
  eager?: boolean;
  onSent(): void;
}

export function Composer({ answering, inDialog = false, eager = false, onSent }: ComposerProps) {
  const { skin, account, send } = usePage();
  const { mark, html } = useMarks(answering, inDialog);
  const handle = useRef<EditorHandle>(null);
  const [text, setText] = useState('');
  const idle = text.trim() === '' || text.length > skin.limit;
  const submit = () => {
    const written = handle.current?.text().trim();
    if (!written || written.length > skin.limit) return;
    handle.current?.setText('');
    void send(written, answering);
    onSent();
  };
  const Box = skin.tags?.composer ?? 'div';
  return (
    <Box
      {...mark('composer', 'composer')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {answering && <Answered post={answering} inDialog={inDialog} />}
      <div className="writing">
        <Avatar of={account} />
        <Field
          Editor={skin.editors.post}
          handle={handle}
          attributes={html('editor')}
          wrapper={mark('field')}
          placeholder={answering ? 'Skriv et svar' : 'Hva skjer hos dere?'}
          keys={skin.keys.post}
          eager={eager}
          onText={setText}
          onSubmit={submit}
        />
      </div>
      <div {...mark('actions', 'actions')}>
        <Visibility />
        <span className="left" aria-live="polite">
          {text.length} av {skin.limit}
        </span>
        <Button
          marks={mark('submit', 'primary')}
          idle={idle}
          {...(skin.tags?.composer ? { type: 'submit' } : { onPress: submit })}
        >
          {answering ? 'Svar' : 'Publiser'}
        </Button>
      </div>
    </Box>
  );
}
