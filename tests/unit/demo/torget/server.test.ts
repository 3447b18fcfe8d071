import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../../../../demo/torget/places.ts';
import { serveTorget, type Torget } from '../../../../demo/torget/server.ts';

let torget: Torget;
beforeAll(async () => {
  torget = await serveTorget();
}, 60_000);
afterAll(() => torget.stop());

/** What the proxy says to a request to be let through, and the socket that it said it on. */
async function tunnel(target: string): Promise<{ answer: string; socket: Socket }> {
  const socket = connect(torget.port, '127.0.0.1');
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  const [answer] = await once(socket, 'data');
  return { answer: String(answer), socket };
}

/** Fetches through the proxy, as a browser does. */
async function fetchPage(host: string, path: string) {
  const { socket } = await tunnel(`${host}:443`);
  // The certificate is made at start and known to nobody: what is tested here is what it protects.
  const secure = connectTls({ socket, servername: host, rejectUnauthorized: false });
  const asked = request({ host, path, createConnection: () => secure }).end();
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe('pages', () => {
  it.each(places)('$host$path has its page and a strict policy', async ({ host, path, page }) => {
    const { status, headers, body } = await fetchPage(host, path);
    expect(status).toBe(200);
    expect(body).toContain(`src="/torget/${page}.js"`);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    const script = await fetchPage(host, `/torget/${page}.js`);
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('carries the account that is logged in', async () => {
    expect((await fetchPage('mastodon.social', '/')).body).toContain('"acct":"eksempelvik"');
    expect((await fetchPage('mastodon.social', '/?as=kari')).body).toContain('"acct":"kari"');
  });

  it('has no file outside its bundles', async () => {
    expect((await fetchPage('x.com', '/torget/../server.ts')).body).not.toContain('import');
    expect((await fetchPage('x.com', '/torget/nothing.js')).status).toBe(404);
  });
});

describe('the proxy', () => {
  it.each(['example.com:443', 'x.com:80', '127.0.0.1:22', 'x.com.example.com:443'])(
    'refuses %s and remembers it',
    async (target) => {
      const { answer, socket } = await tunnel(target);
      socket.destroy();
      expect(answer).toMatch(/^HTTP\/1\.1 403 /);
      expect(torget.requests.at(-1)).toMatchObject({ host: target, refused: true });
    },
  );

  it('refuses plain HTTP', async () => {
    const socket = connect(torget.port, '127.0.0.1');
    socket.write('GET http://x.com/secret HTTP/1.1\r\nHost: x.com\r\n\r\n');
    const [answer] = await once(socket, 'data');
    socket.destroy();
    expect(String(answer)).toMatch(/^HTTP\/1\.1 403 /);
    expect(torget.requests.at(-1)).toMatchObject({ host: 'x.com', path: '/secret', refused: true });
  });
});

it('remembers what it was asked', async () => {
  await fetchPage('bsky.app', '/profile/kari.example');
  expect(torget.requests.at(-1)).toEqual({
    host: 'bsky.app',
    method: 'GET',
    path: '/profile/kari.example',
    body: '',
    refused: false,
  });
});
