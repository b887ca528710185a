import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { limits } from '../../src/serve/protocol/limits.ts'

/** The command line with pipes for its ends. */
function serve() {
  const stdin = new PassThrough()
  const out: string[] = []
  const err: string[] = []
  let stop = () => {}
  const ended = main(['serve', '--stdio'], {
    stdin,
    stdout: { write: (text) => void out.push(text) },
    stderr: { write: (text) => void err.push(text) },
    onStop: (given) => {
      stop = given
    },
    env: { LANG: 'C' },
    cwd: '.',
  })
  const answers = () =>
    out
      .join('')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  return { stdin, stderr: () => err.join(''), answers, ended, stop: () => stop() }
}

const line = (id: number, type = 'hello', body: object = {}) =>
  `${JSON.stringify({ v: 1, id, type, body })}\n`

describe('hedui serve --stdio', () => {
  it.each([
    ['words', 'hello?\n', 'serve.json'],
    ['half an object', '{"v":1,\n', 'serve.json'],
    ['two objects in a line', `${line(9).trim()}${line(9)}`, 'serve.json'],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x00, 0x0a]), 'serve.utf8'],
    ['zero bytes', Buffer.from([0, 0, 0, 10]), 'serve.json'],
    ['a key that would be lost', '{"v":1,"id":9,"type":"hello","body":{"__proto__":{}}}\n', 'serve.json'],
    [
      'the same, written otherwise',
      '{"v":1,"id":9,"type":"hello","body":{"\\u005f_proto__":{}}}\n',
      'serve.json',
    ],
    ['nesting without end', `${'['.repeat(200_000)}\n`, 'serve.json'],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}\n`, 'serve.message'],
    ['a line that is too long', `"${'x'.repeat(limits.lineBytes)}"\n`, 'serve.line-too-long'],
  ])('outlives %s, and answers what comes before and after', async (_, hostile, code) => {
    const { stdin, answers, ended } = serve()
    stdin.write(line(1))
    stdin.write(hostile)
    stdin.end(line(2))
    expect(await ended).toBe(0)
    expect(answers().filter(({ type }) => type === 'error')).toMatchObject([{ id: null, body: { code } }])
    expect(answers().filter(({ type }) => type === 'result')).toMatchObject([{ id: 1 }, { id: 2 }])
  })

  it.each([
    ['a blank line, which says nothing', '\n \n\r\n', 0],
    ['a mark of byte order', '\ufeff', 0],
    ['an end within a message', '{"v":1,"id":3,"ty', 1],
  ])('takes %s', async (_, before, errors) => {
    const { stdin, answers, ended } = serve()
    const [first, second] = errors ? [line(1), before] : [before, line(1)]
    stdin.write(first)
    stdin.end(second)
    expect(await ended).toBe(0)
    expect(answers().filter(({ type }) => type === 'result')).toMatchObject([{ id: 1 }])
    expect(answers().filter(({ type }) => type === 'error')).toHaveLength(errors)
  })

  it('answers a last message that has no line end', async () => {
    const { stdin, answers, ended } = serve()
    stdin.end(line(1).trim())
    expect(await ended).toBe(0)
    expect(answers()).toMatchObject([{ id: 1, type: 'result' }])
  })

  it('ends with 0 after shutdown though stdin stays open', async () => {
    const { stdin, answers, ended } = serve()
    stdin.write(line(1) + line(2, 'shutdown') + line(3))
    expect(await ended).toBe(0)
    expect(answers()).toMatchObject([{ id: 1 }, { id: 2, to: 'shutdown' }, { id: 3, type: 'error' }])
  })

  it('told to end, finishes the answer at hand and tells those who wait', async () => {
    const { stdin, answers, ended, stop } = serve()
    stdin.write(line(1) + line(2) + line(3))
    while (answers().length === 0) await new Promise((resolve) => setImmediate(resolve))
    stop()
    expect(await ended).toBe(0)
    expect(answers().map(({ id }) => id)).toEqual([1, 2, 3])
    expect(answers().at(-1)).toMatchObject({ type: 'error', body: { code: 'serve.closing' } })
  })

  it('reads no further while too many requests wait, and answers all in the end', async () => {
    const { stdin, answers, ended } = serve()
    const count = limits.waitingRequests + 500
    stdin.end(Array.from({ length: count }, (_, id) => line(id, 'cancel', { request: -1 })).join(''))
    expect(await ended).toBe(0)
    expect(answers()).toHaveLength(count)
  })

  it('answers what it had read when stdin breaks', async () => {
    const { stdin, stderr, answers, ended } = serve()
    stdin.write(line(1))
    while (answers().length === 0) await new Promise((resolve) => setImmediate(resolve))
    stdin.destroy(new Error('the pipe broke'))
    expect(await ended).toBe(2)
    expect(stderr()).toContain('the pipe broke')
  })

  it('says only data on stdout, and a purpose on stderr', async () => {
    const { stdin, stderr, answers, ended } = serve()
    stdin.end(line(1, 'load') + line(2, 'check', { asOf: '2025-12-31', unmask: { purpose: 'case 12' } }))
    expect(await ended).toBe(0)
    expect(answers().map(({ id }) => id)).toEqual([1, 1, 2])
    expect(stderr()).toBe('personal data is not masked, for: case 12\n')
  })

  it('needs --stdio', async () => {
    const said: string[] = []
    const code = await main(['serve'], {
      stdout: { write: () => undefined },
      stderr: { write: (text) => void said.push(text) },
      env: { LANG: 'C' },
      cwd: '.',
    })
    expect([code, said.join('')]).toEqual([2, expect.stringContaining('--stdio')])
  })
})
