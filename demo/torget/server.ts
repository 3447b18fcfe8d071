/** Serves Torget on this machine only, under the names of the sites that it plays. */
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { loggedIn } from './accounts.ts';
import { buildTorget } from './build.ts';
import { makeCertificate } from './certificate.ts';
import { html } from './html.ts';
import { icon } from './icon.ts';
import { hosts, placeAt } from './places.ts';
import { makeProxy } from './proxy.ts';

/** One request that reached the server or was refused by the proxy. */
export interface SeenRequest {
  host: string;
  method: string;
  path: string;
  body: string;
  /** It was meant for somewhere else than Torget. */
  refused: boolean;
}

export interface Torget {
  /** Port of the proxy, on 127.0.0.1. */
  port: number;
  /** Port of the HTTPS server, on 127.0.0.1. */
  httpsPort: number;
  /** SHA-256 of the certificate's public key, base64. */
  spki: string;
  /** Everything that was asked for since the start, oldest first. */
  requests: SeenRequest[];
  stop(): Promise<void>;
}

/** As strict as strict sites are. The named policies are those that the editors and two pages make for themselves. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default lexical ProseMirrorClipboard',
].join('; ');

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

function send(response: ServerResponse, status: number, type: string, body: string | Buffer) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

type Files = ReadonlyMap<string, Buffer>;

function answer(files: Files, host: string, url: URL, response: ServerResponse) {
  const file = /^\/torget\/(.+\.(\w+))$/.exec(url.pathname);
  if (file?.[1] === 'icon.svg') return send(response, 200, 'image/svg+xml', icon);
  const body = files.get(file?.[1] ?? '');
  if (body) return send(response, 200, types[file?.[2] ?? ''] ?? 'text/plain', body);
  const place = file ? null : placeAt(host, url.pathname);
  if (!place) return send(response, 404, 'text/plain', 'Torget has no such page.');
  return send(response, 200, 'text/html', html(place, loggedIn(url.search)));
}

/** Starts listening on a free port of 127.0.0.1. `stop` also ends what is still open, such as a proxy's tunnels. */
async function listen(server: Server): Promise<{ port: number; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port: (server.address() as AddressInfo).port, stop };
}

/**
 * Builds the pages when that is needed, and serves them.
 * Fails when a page does not build or no port can be had.
 */
export async function serveTorget(): Promise<Torget> {
  const [files, certificate] = await Promise.all([buildTorget(), makeCertificate(hosts)]);
  const requests: SeenRequest[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host || 'unknown.invalid'}`);
    const { method = '' } = request;
    requests.push({ host, method, path: url.pathname, body: await text(request), refused: false });
    answer(files, host, url, response);
  };
  const server = createServer(certificate, (request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const https = await listen(server);
  const proxy = await listen(makeProxy(https.port, (request) => requests.push(request)));
  const stop = async () => {
    await Promise.all([proxy.stop(), https.stop()]);
  };
  return { port: proxy.port, httpsPort: https.port, spki: certificate.spki, requests, stop };
}
