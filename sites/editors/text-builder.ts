/** Puts the text of an editor together, line by line, and keeps where each piece came from. */

/** A run of text, as long in the DOM as in the text. `offset` counts inside the text node. */
export interface TextPiece {
  kind: 'text';
  start: number;
  end: number;
  node: Text;
  offset: number;
}

/** An element that stands for text as a whole: an emoji image (its alt), or a `<br>` (nothing by itself). */
export interface ElementPiece {
  kind: 'element';
  start: number;
  end: number;
  node: Element;
}

export type Piece = TextPiece | ElementPiece;

export interface BlockText {
  text: string;
  /** In document order, with rising `start`. */
  pieces: readonly Piece[];
}

/** Whether spaces and line breaks in text nodes show as they are. */
export type Space = 'kept' | 'collapsed';

/** Put in by editors to give an empty place a width. */
const filler = /[\u200b\ufeff]/;
const keptRuns = /\n|[\u200b\ufeff]|[^\n\u200b\ufeff]+/g;
const collapsedRuns = /[ \t\r\n]+|[\u200b\ufeff]|[^ \t\r\n\u200b\ufeff]+/g;

export class TextBuilder {
  text = '';
  pieces: Piece[] = [];
  /** A line has ended; its "\n" is written only when another line follows. */
  #lineEnded = false;
  #inLine = false;
  /** A collapsible space that shows only when something follows on its line. */
  #space: { node: Text; offset: number } | null = null;

  blockEdge(): void {
    this.#space = null;
    if (!this.#inLine) return;
    this.#lineEnded = true;
    this.#inLine = false;
  }

  /** The break itself ends the line, so a `<br>` at the end of a block makes no line of its own. */
  break(): void {
    this.#openLine();
    this.#inLine = false;
    this.#lineEnded = true;
    this.#space = null;
  }

  br(node: Element): void {
    this.#openLine();
    this.pieces.push({ kind: 'element', start: this.text.length, end: this.text.length, node });
    this.break();
  }

  image(node: Element, alt: string): void {
    this.#openLine();
    this.#flushSpace();
    const start = this.text.length;
    this.text += alt;
    this.pieces.push({ kind: 'element', start, end: this.text.length, node });
  }

  textNode(node: Text, space: Space): void {
    const runs = space === 'kept' ? keptRuns : collapsedRuns;
    for (const { 0: run, index: offset } of node.data.matchAll(runs)) {
      if (filler.test(run)) this.#openLine();
      else if (space === 'kept') this.#kept(run, node, offset);
      else this.#collapsed(run, node, offset);
    }
  }

  #kept(run: string, node: Text, offset: number): void {
    if (run !== '\n') {
      this.#put(run, node, offset);
      return;
    }
    this.#openLine();
    const at = this.text.length;
    this.pieces.push({ kind: 'text', start: at, end: at, node, offset });
    this.break();
  }

  #collapsed(run: string, node: Text, offset: number): void {
    if (/^[ \t\r\n]/.test(run)) {
      if (this.#inLine) this.#space ??= { node, offset };
      return;
    }
    this.#flushSpace();
    // Where spaces collapse, browsers write the second of two and the last one as a hard space.
    this.#put(run.replaceAll('\u00a0', ' '), node, offset);
  }

  #flushSpace(): void {
    if (!this.#space) return;
    const { node, offset } = this.#space;
    this.#space = null;
    this.#put(' ', node, offset);
  }

  #put(run: string, node: Text, offset: number): void {
    this.#openLine();
    const last = this.pieces.at(-1);
    const start = this.text.length;
    this.text += run;
    const joins =
      last?.kind === 'text' &&
      last.node === node &&
      last.end === start &&
      last.offset + (last.end - last.start) === offset;
    if (joins) last.end += run.length;
    else this.pieces.push({ kind: 'text', start, end: start + run.length, node, offset });
  }

  #openLine(): void {
    if (this.#lineEnded) this.text += '\n';
    this.#lineEnded = false;
    this.#inLine = true;
  }
}
