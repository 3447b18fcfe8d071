/** What Takt needs to know of other people's pages. Types only. */
import type { Edit, PostKind, Span } from '../rules/types.ts';

/** One way of holding text in a page. One file each in `sites/editors/`. All methods take the editor's root element. */
export interface Editor {
  kind: string;
  /** The root of the editor that holds `element`, when it is of this kind. */
  find(element: Element): HTMLElement | null;
  /** The text as the person sees it: blocks and `<br>` as "\n", emoji images by their alt, no zero-width filler. */
  read(root: HTMLElement): string;
  /** A live DOM range for a span of `read(root)`, or null when the text is not in the DOM (textarea) or has changed. */
  range(root: HTMLElement, span: Span): Range | null;
  /** Where the caret or selection is, in offsets of `read(root)`; null when it is elsewhere. */
  selection(root: HTMLElement): Span | null;
  /**
   * Makes one edit inside one line, through the editor's own input path, so that its undo takes it back in one step.
   * `before` is the text that the edit was computed on: when the field holds another, nothing is touched.
   * `edit` must hold no line break and span none. An empty span inserts, an empty text deletes.
   * Resolves true only when the text that is read back is exactly the text that was to be;
   * the caret then stands right after the new text.
   */
  replace(root: HTMLElement, edit: Edit, before: string): Promise<boolean>;
  /** `highlight`: CSS Custom Highlights over `range`; `mirror`: a copy of the field's box, for textarea and input. */
  marking: 'highlight' | 'mirror';
}

/** Account as the page shows it. */
export interface Account {
  /** Without `@`. */
  handle: string;
  name?: string;
}

/** The post that is answered. */
export interface Answered {
  author?: string;
  text?: string;
  url?: string;
}

/** A selector that was seen to fit, with the day and where it was seen, so that a newer one can be put before it. */
export interface DatedSelector {
  selector: string;
  seen: string;
  source: string;
}

/** A place to write on a site. */
export interface ComposerDescription {
  post: PostKind;
  /** Tried in order; the editable element itself or a wrapper of it. */
  selectors: readonly DatedSelector[];
  /** Kinds of editor that were seen here, tried in order. */
  editors: readonly Editor[];
  /** Controls that submit, looked up from the composer outwards. */
  submit: readonly DatedSelector[];
  /** Keys that submit from inside the field. */
  keys: readonly ('enter' | 'ctrl-enter')[];
}

/** A composer that was found on the page. */
export interface Composer {
  readonly root: HTMLElement;
  /** As it is when asked: some sites turn the composer of posts into one of replies. */
  readonly post: PostKind;
  readonly editor: Editor;
  readonly description: ComposerDescription;
  /** True while it may not be touched: the person has made it a direct message since it was found. */
  isPrivate(): boolean;
}

/** One site, one file in `sites/`. */
export interface Site {
  id: string;
  /** As people call it. */
  name: string;
  /** Match patterns that the extension is registered for. */
  matches: readonly string[];
  /** True when this page is the site, whatever its host name (Mastodon runs on thousands of hosts). */
  recognises(page: Document): boolean;
  composers: readonly ComposerDescription[];
  /** Elements whose insides are never touched: direct messages, chats, search. */
  never: readonly DatedSelector[];
  /** Most that a post may hold, in the unit of `count`; null when the site has no limit that matters. */
  limit(page: Document): number | null;
  /** Length of a text as the site counts it. */
  count(text: string): number;
  /** The account that the page posts as. */
  account(page: Document): Account | null;
  /** What the composer answers. */
  answered(composer: Composer): Answered | null;
  /** Addresses of all posts with this text that the page shows now. Which of them is new: `sites/permalink.ts`. */
  permalinks(page: Document, text: string): string[];
}
