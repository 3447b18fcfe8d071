/** For pages whose editor writes HTML as text, where Trusted Types would otherwise stop it. */

declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
    };
  }
}

/** Lets the page's own code through, by the default policy that the server's header allows. */
export function trustOwnHtml(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: (html) => html });
}
