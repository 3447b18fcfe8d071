/** The forms of a term, and what stands in the same places of another. */
import { type Cell, type Form, plainSlot, type Slot } from './slots.ts';
import type { InflectedTerm } from './term.ts';

/** Every form that is looked for, once, with all its places. A term that does not inflect has one form and no place. */
export function forms(term: InflectedTerm): Form[] {
  return term.wordClass === null ? [{ text: term.text, slots: [] }] : byText(term.sought);
}

function byText(cells: readonly Cell[]): Form[] {
  const found = new Map<string, Slot[]>();
  for (const { slot, text } of cells) {
    const slots = found.get(text) ?? [];
    if (!slots.includes(slot)) slots.push(slot);
    found.set(text, slots);
  }
  return Array.from(found, ([text, slots]) => ({ text, slots }));
}

/**
 * What may stand instead of a form, best first: one form of the replacement for each place that the form may
 * have, each text once. A place that the replacement's paradigm has not gives nothing.
 * A replacement that does not inflect is offered for every place; so is the dictionary form for a form without place.
 */
export function replacementsFor(form: Form, replacement: InflectedTerm): Form[] {
  if (replacement.wordClass === null || form.slots.length === 0) {
    return [{ text: replacement.text, slots: form.slots }];
  }
  return byText(form.slots.flatMap((slot) => inPlace(slot, replacement.offered)));
}

/** The form in the writer's style (kasta: starta) where there is one, else the author's preferred form. */
function inPlace(slot: Slot, offered: readonly Cell[]): Cell[] {
  const there = offered.filter((cell) => plainSlot(cell.slot) === plainSlot(slot));
  const [first] = there;
  if (!first) return [];
  const style = slot === plainSlot(slot) ? first : there.find((cell) => cell.slot === slot);
  return [{ slot, text: (style ?? first).text }];
}
