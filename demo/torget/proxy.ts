/** A proxy that reaches Torget and nothing else: what a browser sends through it cannot leave the machine. */
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { hosts } from './places.ts';
import type { SeenRequest } from './server.ts';

/** Makes the proxy; `tell` hears of every request that is refused. Not listening yet. */
export function makeProxy(httpsPort: number, tell: (request: SeenRequest) => void): Server {
  const proxy = createServer((request, response) => {
    const { host, pathname } = new URL(request.url ?? '', 'http://unknown.invalid');
    const method = request.method ?? '';
    tell({ host, method, path: pathname, body: '', refused: true });
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Torget shows its own pages only, and only over HTTPS.');
  });
  proxy.on('connect', (request, browser) => {
    const target = request.url ?? '';
    browser.on('error', () => browser.destroy());
    if (!hosts.some((host) => target === `${host}:443`)) {
      tell({ host: target, method: 'CONNECT', path: '', body: '', refused: true });
      browser.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(httpsPort, '127.0.0.1', () => {
      browser.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(browser).pipe(server);
    });
    server.on('error', () => browser.destroy());
    browser.on('close', () => server.destroy());
  });
  return proxy;
}
