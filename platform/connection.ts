import { type Browser, browser } from './browser.ts';

/** A port that is opened when there is something to say and opened again after the background slept. */
export interface Connection<Out> {
  /** False when the extension was updated or removed: only a reload of the page helps then. */
  send(message: Out): boolean;
  /** Opens the port now and keeps it open: the background may have something to say. */
  listen(): boolean;
  close(): void;
}

/**
 * Connects to the background under `name`. `greet` is sent first on every new port, so that a background
 * that was restarted knows who speaks. `keepOpen` tells whether a port that was closed is opened again at once.
 */
export function createConnection<In, Out>(options: {
  name: string;
  greet(): Out[];
  keepOpen(): boolean;
  onMessage(message: In): void;
  onGone(): void;
}): Connection<Out> {
  let port: Browser.runtime.Port | null = null;
  let closed = false;

  function open(): Browser.runtime.Port | null {
    if (port || closed) return port;
    // Without an id the extension that this script came from is no more.
    if (!browser.runtime?.id) {
      options.onGone();
      return null;
    }
    const opened = browser.runtime.connect({ name: options.name });
    port = opened;
    opened.onMessage.addListener((message: unknown) => options.onMessage(message as In));
    opened.onDisconnect.addListener(() => {
      port = null;
      if (!closed && options.keepOpen()) open();
    });
    for (const message of options.greet()) opened.postMessage(message);
    return opened;
  }

  return {
    send(message) {
      const target = open();
      target?.postMessage(message);
      return target !== null;
    },
    listen: () => open() !== null,
    close() {
      closed = true;
      port?.disconnect();
      port = null;
    },
  };
}
