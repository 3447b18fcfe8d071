/** A site that forbids all it can: strict CSP, no frames, Trusted Types. Serves the pages of `fixture/`. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const policy =
  "default-src 'self'; style-src 'self'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
};

/** Listens on a free port of the loopback interface. */
export async function serveSite(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1);
    const type = types[name.split('.').at(-1) ?? ''];
    if (!/^[a-z]+\.[a-z]+$/.test(name) || !type) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
    return response.end(readFileSync(new URL(`./fixture/${name}`, import.meta.url)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server };
}
