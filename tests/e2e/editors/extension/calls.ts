/** What a test can ask of the content script. */
import type { Edit, PostKind, Span } from '../../../../rules/types.ts';
import type { Account, Answered } from '../../../../sites/types.ts';

/** The composer that holds the focused element. */
export interface SeenComposer {
  site: string;
  post: PostKind;
  editor: string;
  account: Account | null;
  answered: Answered | null;
  limit: number | null;
}

export interface Submitted {
  text: string;
  permalink: string | null;
}

export interface Calls {
  /** Takes the focused element's editor for the calls that follow; gives its kind. */
  attach(): Promise<string | null>;
  /** As the site's adapter sees the focused element; the composer's submissions are watched from then on. */
  compose(): Promise<SeenComposer | null>;
  /** What was submitted in watched composers, oldest first. */
  submitted(): Promise<Submitted[]>;
  read(): Promise<string | null>;
  selection(): Promise<Span | null>;
  /** What a live range over the span holds. */
  covers(span: Span): Promise<string | null>;
  /** Puts the caret at an offset by a range, and tells where the editor finds it. */
  caretAt(offset: number): Promise<Span | null>;
  replace(edit: Edit, before: string): Promise<boolean | null>;
}
