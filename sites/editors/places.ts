/** From offsets in a text that `readBlocks` gave to places in the DOM, and back. */
import type { Span } from '../../rules/types.ts';
import type { BlockText, Piece } from './text-builder.ts';

/** A boundary point, as a DOM Range has two of. */
export interface Place {
  node: Node;
  offset: number;
}

function indexOf(node: Node): number {
  return Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
}

function placeIn(piece: Piece, offset: number): Place | null {
  if (piece.kind === 'text') {
    return { node: piece.node, offset: piece.offset + offset - piece.start };
  }
  const parent = piece.node.parentNode;
  const after = piece.end > piece.start && offset === piece.end ? 1 : 0;
  return parent && { node: parent, offset: indexOf(piece.node) + after };
}

/**
 * The place of a text offset. Where two pieces meet, `side` tells which one it belongs to:
 * a span starts inside the piece after it and ends inside the piece before it.
 */
function placeAt(blocks: BlockText, offset: number, side: 'before' | 'after'): Place | null {
  const touching = blocks.pieces.filter((piece) => piece.start <= offset && offset <= piece.end);
  const texts = touching.filter((piece) => piece.end > piece.start);
  const candidates = texts.length > 0 ? texts : touching;
  const piece = side === 'before' ? candidates[0] : candidates.at(-1);
  return piece ? placeIn(piece, offset) : null;
}

/** A live range over a span of the text; null when the span is not in it. An empty span gives a collapsed range. */
export function rangeOf(root: Element, blocks: BlockText, span: Span): Range | null {
  if (span.start < 0 || span.end < span.start || span.end > blocks.text.length) return null;
  const empty = span.start === span.end;
  const start = placeAt(blocks, span.start, empty ? 'before' : 'after');
  const end = empty ? start : placeAt(blocks, span.end, 'before');
  const range = root.ownerDocument.createRange();
  if (start && end) {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }
  if (blocks.pieces.length > 0) return null;
  range.setStart(root, 0);
  return range;
}

/** The leaf at a boundary point, and whether the point is behind it. */
function leafAt({ node, offset }: Place): { leaf: Node; after: boolean } {
  if (node.nodeType !== 1 || !node.firstChild) return { leaf: node, after: false };
  const after = offset >= node.childNodes.length;
  let leaf: Node = node.childNodes[after ? node.childNodes.length - 1 : offset] ?? node;
  for (let next = after ? leaf.lastChild : leaf.firstChild; next; ) {
    leaf = next;
    next = after ? leaf.lastChild : leaf.firstChild;
  }
  return { leaf, after };
}

/** The text offset of a boundary point inside the editor. Places that show no text count to the text before them. */
export function offsetOf(blocks: BlockText, place: Place): number {
  const { leaf, after } = leafAt(place);
  let best = 0;
  let reached = false;
  for (const piece of blocks.pieces) {
    if (piece.node !== leaf) {
      if (piece.node.compareDocumentPosition(leaf) & Node.DOCUMENT_POSITION_FOLLOWING) {
        best = piece.end;
      }
      continue;
    }
    if (piece.kind === 'element') return after ? piece.end : piece.start;
    const inNode = after ? piece.node.length : place.node === leaf ? place.offset : 0;
    const inPiece = inNode - piece.offset;
    if (inPiece >= 0) best = piece.start + Math.min(inPiece, piece.end - piece.start);
    else if (!reached) best = piece.start;
    reached = true;
  }
  return best;
}
