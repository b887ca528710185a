import { describe, expect, it } from 'vitest'
import { talk } from './talk.ts'

const message = (id: unknown, type: string, body: unknown = {}) => ({ v: 1, id, type, body })

describe('messages that are no request', () => {
  it.each([
    ['not an object', 7, null, 'serve.message'],
    ['null', null, null, 'serve.message'],
    ['a list', [message(1, 'hello')], null, 'serve.message'],
    ['nothing in it', {}, null, 'serve.message'],
    ['no body', { v: 1, id: 'a', type: 'hello' }, 'a', 'serve.message'],
    ['no version', { id: 'a', type: 'hello', body: {} }, 'a', 'serve.message'],
    ['an empty id', message('', 'hello'), null, 'serve.message'],
    ['an id that is no text or whole number', message(1.5, 'hello'), null, 'serve.message'],
    ['a key too many', { ...message('a', 'hello'), extra: 1 }, 'a', 'serve.message'],
    ['another version', { ...message('a', 'hello'), v: 2 }, 'a', 'serve.version'],
    ['a version of another kind', { ...message('a', 'hello'), v: '1' }, 'a', 'serve.version'],
    ['an unknown type', message('a', 'chek'), 'a', 'serve.type'],
    ['a type of JavaScript’s own', message('a', 'constructor'), 'a', 'serve.type'],
    ['a key too many in the body', message('a', 'hello', { x: 1 }), 'a', 'serve.body'],
    ['a body that is no object', message('a', 'check', 'x'), 'a', 'serve.body'],
  ])('are refused with their id where they have one: %s', async (_, sent, id, code) => {
    const { send, said } = talk()
    await send(sent)
    expect(said).toMatchObject([{ v: 1, id, type: 'error', body: { code } }])
  })

  it('a near miss is named, in both languages', async () => {
    const { refused } = talk()
    const error = await refused('check', { recrds: {} })
    expect(error.message.en).toContain('Did you mean records?')
    expect(error.message.zh).toContain('是否想写 records')
    expect(error.remedy.zh).not.toBe('')
  })
})

describe('turns', () => {
  it('answers come in the order of the requests', async () => {
    const { send, said } = talk()
    const ids = Array.from({ length: 50 }, (_, i) => i)
    await Promise.all(ids.map((id) => send(message(id, id % 3 === 0 ? 'rules' : 'hello'))))
    expect(said.map(({ id }) => id)).toEqual(ids)
  })

  it('an id may be used again once it is answered, and not before', async () => {
    const { send, said } = talk()
    await Promise.all([send(message('a', 'hello')), send(message('a', 'rules'))])
    await send(message('a', 'rules'))
    expect(said).toMatchObject([
      { id: null, body: { code: 'serve.id', facts: { found: 'a' } } },
      { id: 'a', to: 'hello' },
      { id: 'a', to: 'rules' },
    ])
  })

  it('a request that waits can be cancelled; others are not touched', async () => {
    const { send, said } = talk()
    await Promise.all([
      send(message(1, 'hello')),
      send(message(2, 'hello')),
      send(message(3, 'hello')),
      send(message(4, 'cancel', { request: 2 })),
      send(message(5, 'cancel', { request: 'nobody' })),
    ])
    expect(said).toMatchObject([
      { id: 4, body: { request: 2, cancelled: true } },
      { id: 5, body: { request: 'nobody', cancelled: false } },
      { id: 1, type: 'result' },
      { id: 2, type: 'error', body: { code: 'serve.cancelled' } },
      { id: 3, type: 'result' },
    ])
  })

  it('a slow taker of answers holds back the next turn', async () => {
    const { session } = talk()
    const order: string[] = []
    const slow = async () => {
      order.push('first begins')
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push('first taken')
    }
    await Promise.all([
      session.ask(message(1, 'hello'), slow),
      session.ask(message(2, 'hello'), () => void order.push('second')),
    ])
    expect(order).toEqual(['first begins', 'first taken', 'second'])
  })

  it('shutdown is answered after what came before it; nothing is answered after', async () => {
    const { send, said, session } = talk()
    await Promise.all([send(message(1, 'hello')), send(message(2, 'shutdown')), send(message(3, 'hello'))])
    await send(message(4, 'hello'))
    expect(session.closed).toBe(true)
    expect(said).toMatchObject([
      { id: 1, to: 'hello' },
      { id: 2, to: 'shutdown', body: {} },
      { id: 3, body: { code: 'serve.closing' } },
      { id: 4, body: { code: 'serve.closing' } },
    ])
  })
})
