/** What a test can ask of the content script. */
import type { Edit, Span } from '../../../../rules/types.ts';

export interface Calls {
  /** Takes the focused element's editor for the calls that follow; gives its kind. */
  attach(): Promise<string | null>;
  read(): Promise<string | null>;
  selection(): Promise<Span | null>;
  /** What a live range over the span holds. */
  covers(span: Span): Promise<string | null>;
  replace(edit: Edit, before: string): Promise<boolean | null>;
}
