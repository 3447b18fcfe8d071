/** The smallest parts of a page. */
import type { KeyboardEvent, ReactNode } from 'react';
import type { Account } from '../../accounts.ts';
import { usePage } from './skin.ts';

/** A round mark with initials: no pictures of people who do not exist. */
export function Avatar({ of }: { of: Account }) {
  const initials = of.name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  return (
    <span className={`avatar avatar-${of.handle}`} aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  );
}

interface ButtonProps {
  marks: Record<string, string>;
  idle?: boolean;
  type?: 'submit' | 'button';
  onPress?(): void;
  children: ReactNode;
}

/** A button, or what some sites use for one: a `div` with the role. */
export function Button({ marks, idle = false, type = 'button', onPress, children }: ButtonProps) {
  const { skin } = usePage();
  if (skin.tags?.button !== 'div') {
    return (
      <button type={type} disabled={idle} aria-disabled={idle} {...marks} onClick={onPress}>
        {children}
      </button>
    );
  }
  const press = () => !idle && onPress?.();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a div is what the site that is played uses
    <div
      role="button"
      tabIndex={0}
      aria-disabled={idle}
      {...marks}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

const minute = 60_000;

/** How long ago, in a word or two. */
export function Ago({ at }: { at: string }) {
  const minutes = Math.round((Date.now() - Date.parse(at)) / minute);
  const hours = Math.round(minutes / 60);
  const short = minutes < 1 ? 'nå' : minutes < 60 ? `${minutes} min` : `${hours} t`;
  const long = new Date(at).toLocaleString('nb-NO', { dateStyle: 'long', timeStyle: 'short' });
  return (
    <time dateTime={at} title={long}>
      {short}
    </time>
  );
}

/** A text with its line breaks, one paragraph for each line. */
export function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a published text never move
    <p key={index}>{line || <br />}</p>
  ));
}
