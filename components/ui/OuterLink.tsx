/** A link out of the extension. Addresses come from packs and pages, so only the web's own are followed. */
import type { ComponentChildren } from 'preact';

function isWeb(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

export interface OuterLinkProps {
  url: string;
  /** Says that the link opens elsewhere. */
  hint: string;
  children: ComponentChildren;
}

/** A link in a new tab, or the bare words when `url` is no web address. */
export function OuterLink({ url, hint, children }: OuterLinkProps) {
  if (!isWeb(url)) return <span>{children}</span>;
  return (
    <a class="ds-link" href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="ds-sr-only"> ({hint})</span>
    </a>
  );
}
