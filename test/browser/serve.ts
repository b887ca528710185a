import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const page =
  '<!doctype html><script src="/listener.js"></script><script type="module" src="/main.js"></script>'

const listener = `globalThis.violations = []
addEventListener('securitypolicyviolation', (event) => {
  globalThis.violations.push(event.violatedDirective + ': ' + event.blockedURI)
})`

/** Serve a page under `script-src 'self'` on loopback that loads the given module; `stop` ends it. */
export async function serve(
  main: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const bodies: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', page],
    '/listener.js': ['text/javascript', listener],
    '/main.js': ['text/javascript', main],
  }
  const server = createServer((request, response) => {
    const [type, body] = bodies[request.url ?? ''] ?? ['text/plain', '']
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': "script-src 'self'",
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  }
}
