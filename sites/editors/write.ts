/** The input paths of rich editors. Each writes `text` over the selected range; empty text deletes. */

/** As if typed: the browser changes the DOM and the editor follows. Its return value says nothing, so none is given. */
export function typeOver(root: HTMLElement, text: string): void {
  if (text === '') root.ownerDocument.execCommand('delete');
  else root.ownerDocument.execCommand('insertText', false, text);
}

/**
 * Asks the editor to write by itself, through the event that comes before typing.
 * An editor that leaves it alone wants the browser to go on, as with a real key.
 */
export function askToWrite(root: HTMLElement, range: Range, text: string): void {
  const event = new InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertText',
    data: text === '' ? null : text,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (root.dispatchEvent(event)) typeOver(root, text);
}

/** Asks the editor to delete the selection, through its own Backspace. */
export function pressBackspace(root: HTMLElement): void {
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  const event = new KeyboardEvent('keydown', {
    ...key,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (root.dispatchEvent(event)) typeOver(root, '');
}

/**
 * Asks an editor made with React to write by itself: React makes its `onBeforeInput` of the old `textInput` event.
 * What it leaves alone is typed.
 */
export function askReactToWrite(root: HTMLElement, text: string): void {
  const page = root.ownerDocument;
  const event = page.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, page.defaultView, text);
  if (root.dispatchEvent(event)) typeOver(root, text);
}
