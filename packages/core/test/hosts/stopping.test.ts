import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { check } from '../../src/run/check.ts'
import { checkAsync } from '../../src/run/check-async.ts'
import { later, turns } from './answering.ts'
import { countyOf, hostKinds, hostOf, hostRules, hosts, paid, rule } from './rules.ts'

const asOf = '2025-12-31'
const county = countyOf(Array.from({ length: 40 }, (_, i) => paid(1 + (i % 5), 150_000)))
const reason = new Error('the clerk closed the window')

const unhandled: unknown[] = []
const note = (error: unknown) => unhandled.push(error)
beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))
const settle = () => new Promise((resume) => setTimeout(resume, 0))

describe('an aborted run rejects with the reason of the signal', () => {
  it('before it began, and asks nobody', async () => {
    let calls = 0
    const hostFacts = hosts({ wage: () => calls++ })
    const input = { checks: [rule('plain')], asOf, hostFacts, signal: AbortSignal.abort(reason) }
    await expect(checkAsync(county, input)).rejects.toBe(reason)
    expect(calls).toBe(0)
  })

  it.each(['batch', 'one'] as const)(
    'while hosts are asked (%s): they are told, whether they listen or not, and no more are called',
    async (way) => {
      const controller = new AbortController()
      const told: unknown[] = []
      let calls = 0
      const ask = (signal: AbortSignal | undefined) => {
        calls++
        signal?.addEventListener('abort', () => told.push(signal.reason))
        if (calls === 2 || way === 'batch') void turns(3).then(() => controller.abort(reason))
        return new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(reason)))
      }
      const wage =
        way === 'batch'
          ? { batch: (_: unknown, { signal }: { readonly signal: AbortSignal | undefined }) => ask(signal) }
          : {
              one: (_: unknown, { signal }: { readonly signal: AbortSignal | undefined }) => ask(signal),
              atOnce: 2,
            }
      const running = checkAsync(county, {
        checks: [rule('plain')],
        asOf,
        hostFacts: hosts({ wage }),
        signal: controller.signal,
      })
      await expect(running).rejects.toBe(reason)
      await settle()
      expect([calls, told]).toEqual(way === 'batch' ? [1, [reason]] : [2, [reason, reason]])
    },
  )

  it('by a host in the middle of being asked', async () => {
    const controller = new AbortController()
    const wage = () => {
      controller.abort(reason)
      return 1
    }
    const input = { checks: [rule('plain')], asOf, hostFacts: hosts({ wage }), signal: controller.signal }
    await expect(checkAsync(county, input)).rejects.toBe(reason)
  })

  it.each([1, 5, 20, 60, 120])('between steps, after %i turns of the event loop', async (after) => {
    const controller = new AbortController()
    const running = checkAsync(county, {
      checks: hostRules,
      asOf,
      hostFacts: hosts({}),
      signal: controller.signal,
      rowsAtOnce: 4,
    })
    let turned = 0
    const turn = (): void => void (++turned === after ? controller.abort(reason) : setImmediate(turn))
    setImmediate(turn)
    await expect(running).rejects.toBe(reason)
  })

  it('and takes its listener off the signal when it ends', async () => {
    const { signal } = new AbortController()
    const on = vi.spyOn(signal, 'addEventListener')
    const off = vi.spyOn(signal, 'removeEventListener')
    await checkAsync(county, { checks: [rule('plain')], asOf, hostFacts: hosts({}), signal })
    expect(on.mock.calls.length).toBeGreaterThan(0)
    expect(off).toHaveBeenCalledTimes(on.mock.calls.length)
  })

  it('and nothing is left that rejects unheard', async () => {
    await settle()
    expect(unhandled).toEqual([])
  })
})

it('a thousand runs overlap without touching each other', async () => {
  const kinds = Object.entries(hostKinds)
  const dataset = countyOf([paid(1, 150_000), paid(2, 950_000), paid(1, 50_000), paid(3, null)])
  const expected = new Map<number, string>()
  const running = Array.from({ length: 1000 }, async (_, n) => {
    const given = Object.fromEntries(
      kinds.map(([name, values], i) => [name, hostOf([...values.slice((n + i) % values.length), values[0]])]),
    )
    const checks = [hostRules[n % hostRules.length] as (typeof hostRules)[number]]
    const input = { checks, asOf, undetermined: n % 3 === 0 }
    const controller = new AbortController()
    const hostFacts = Object.fromEntries(
      Object.entries(given).map(([name, fact], i) => [
        name,
        later(fact, (['list', 'map', 'one', 'function'] as const)[(n + i) % 4] ?? 'one', [n % 7, 0, n % 3]),
      ]),
    )
    if (n % 10 === 0) void turns(n % 13).then(() => controller.abort(n))
    else expected.set(n, JSON.stringify(check(dataset, { ...input, hostFacts: given })))
    return checkAsync(dataset, { ...input, hostFacts, signal: controller.signal })
  })
  const ended = await Promise.allSettled(running)
  ended.forEach((one, n) => {
    if (n % 10 === 0) expect(one).toEqual({ status: 'rejected', reason: n })
    else expect(one.status === 'fulfilled' && JSON.stringify(one.value)).toBe(expected.get(n))
  })
  await settle()
  expect(unhandled).toEqual([])
})
