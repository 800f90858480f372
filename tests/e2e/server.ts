import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Site {
  /** Address of a page of `tests/pages`, or of one given by `serve`, at `host`.localhost. */
  address(path: string, host: string): string;
  /** Serves a page that a test makes up. */
  serve(path: string, content: string, type?: string, headers?: Record<string, string>): void;
  close(): void;
}

const pages = fileURLToPath(new URL('../pages', import.meta.url));

/** Serves the pages under any host below localhost, each of which is a site of its own. */
export async function serveSite(): Promise<Site> {
  const made = new Map<string, { content: string; headers: Record<string, string> }>();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const given = made.get(path);
    const html = given?.content ?? (await readFile(`${pages}${path}`).catch(() => null));
    response.writeHead(html === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...given?.headers,
    });
    response.end(html);
  });
  await new Promise<void>(resolve => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path, host) => `http://${host}.localhost:${port}${path}`,
    serve: (path, content, type = 'text/html', headers = {}) =>
      made.set(path, {
        content,
        headers: { 'content-type': `${type}; charset=utf-8`, ...headers },
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
