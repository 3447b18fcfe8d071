/** A conversation between two people. It is private: an extension must leave it alone. */
import { useRef, useState } from 'react';
import { kari, ola } from '../../accounts.ts';
import type { EditorComponent, EditorHandle } from '../editors/editor.ts';
import { Avatar } from './bits.tsx';
import { Field } from './Field.tsx';
import { useMarks, usePage } from './skin.ts';

export function Messages({ Editor }: { Editor: EditorComponent }) {
  const { account } = usePage();
  const { mark, html } = useMarks();
  const handle = useRef<EditorHandle>(null);
  const [sent, setSent] = useState<string[]>([]);
  const other = account.handle === kari.handle ? ola : kari;
  const submit = () => {
    const text = handle.current?.text().trim();
    if (!text) return;
    handle.current?.setText('');
    setSent([...sent, text]);
  };
  return (
    <section {...mark('messages', 'card messages')}>
      <h2>Meldinger</h2>
      <p className="message theirs">
        <Avatar of={other} />
        <span>Hei! Kan dere ringe meg om byggesaken?</span>
      </p>
      {sent.map((text) => (
        <p key={text} className="message">
          <span>{text}</span>
        </p>
      ))}
      <Field
        Editor={Editor}
        handle={handle}
        attributes={html('message-editor')}
        placeholder="Skriv en melding"
        keys={['enter']}
        onText={() => undefined}
        onSubmit={submit}
      />
    </section>
  );
}
