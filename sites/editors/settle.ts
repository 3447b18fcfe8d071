/** Waiting for an editor, by its events where it has them. */

/** Resolves one task after `target` saw an event of this type (its other listeners are then done), or after `most` ms. */
export function happens(target: EventTarget, type: string, most: number): Promise<void> {
  return new Promise((resolve) => {
    const seen = new AbortController();
    const done = () => {
      seen.abort();
      clearTimeout(timer);
      setTimeout(resolve, 0);
    };
    const timer = setTimeout(done, most);
    target.addEventListener(type, done, { signal: seen.signal });
  });
}

/** Time without a change after which an editor is taken to be done, and the longest it gets. In ms. */
const quiet = 40;
const longest = 150;

/** Resolves true once `reached` holds and the DOM of `root` has been quiet; false when that takes too long. */
export function settles(root: HTMLElement, reached: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (result: boolean) => {
      changes.disconnect();
      clearTimeout(rest);
      clearTimeout(end);
      resolve(result);
    };
    const rested = () => {
      if (reached()) finish(true);
    };
    const changes = new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(rested, quiet);
    });
    let rest = setTimeout(rested, quiet);
    const end = setTimeout(() => finish(reached()), longest);
    changes.observe(root, { subtree: true, childList: true, characterData: true });
  });
}
