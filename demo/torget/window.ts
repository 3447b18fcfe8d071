/** `window.torget`: what a page of Torget believes, for tests to compare with what an extension believes. Types only. */

export interface TorgetPost {
  text: string;
  /** Whole address. */
  permalink: string;
  /** Handle, as the played site writes it. */
  author: string;
  /** Whole address of the post that is answered, or null. */
  answers: string | null;
}

export interface TorgetPage {
  /** Kind of the editor that was focused last; before that, of the first on the page. */
  readonly kind: string;
  /** The text in that editor's own model, its blocks joined by a line break. */
  model(): string;
  /** Replaces that text through the editor's own interface. */
  setText(text: string): void;
  /** Newest first. */
  posts(): TorgetPost[];
  /** Every key that the page has seen go down. */
  readonly keys: string[];
  /** True when keys and clicks do what they should. */
  readonly ready: boolean;
}

declare global {
  interface Window {
    torget?: TorgetPage;
  }
}
