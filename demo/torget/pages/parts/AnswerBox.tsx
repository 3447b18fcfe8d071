/** The small box in which a comment or a reply is written, below what it answers. */
import { useRef, useState } from 'react';
import type { EditorHandle } from '../editors/editor.ts';
import { Avatar, Button } from './bits.tsx';
import { Field } from './Field.tsx';
import type { Post } from './posts.ts';
import { useMarks, usePage } from './skin.ts';

interface AnswerBoxProps {
  post: Post;
  eager?: boolean;
  onSent?(): void;
}

export function AnswerBox({ post, eager = false, onSent }: AnswerBoxProps) {
  const { skin, account, send } = usePage();
  const { mark, html } = useMarks(post);
  const handle = useRef<EditorHandle>(null);
  const [text, setText] = useState('');
  const submit = () => {
    const written = handle.current?.text().trim();
    if (!written) return;
    handle.current?.setText('');
    void send(written, post);
    onSent?.();
  };
  return (
    <div {...mark('comment-box', 'comment-box')}>
      <div className="writing">
        <Avatar of={account} />
        <Field
          Editor={skin.editors.comment}
          handle={handle}
          attributes={html('comment-editor')}
          placeholder={`Svar ${post.author.name}`}
          keys={skin.keys.comment}
          eager={eager}
          onText={setText}
          onSubmit={submit}
        />
      </div>
      <div {...mark('comment-actions', 'actions')}>
        <Button
          marks={mark('comment-submit', 'primary small')}
          idle={text.trim() === ''}
          onPress={submit}
        >
          Svar
        </Button>
      </div>
    </div>
  );
}
