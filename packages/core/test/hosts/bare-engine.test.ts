import { afterEach, describe, expect, it, vi } from 'vitest'
import { pause } from '../../src/hosts/pause.ts'
import { check } from '../../src/run/check.ts'
import { checkAsync } from '../../src/run/check-async.ts'
import { countyOf, hosts, paid, rule } from './rules.ts'

const input = { checks: [rule('plain')], asOf: '2025-12-31' }
const county = countyOf([paid(1, 1), paid(2, 1)])
const wage = () => 200_000
const ways = [
  'scheduler',
  'setImmediate',
  'MessageChannel',
  'setTimeout',
  'clearTimeout',
  'AbortController',
] as const
const without = (...names: readonly string[]) => {
  for (const name of names) vi.stubGlobal(name, undefined)
}
afterEach(() => void vi.unstubAllGlobals())

describe('a JavaScript engine', () => {
  it.each(ways.map((_, i) => [ways.slice(0, i)] as const))(
    'without %j runs all the same',
    async (missing) => {
      const now = check(county, { ...input, hostFacts: { ...(hosts({}) as object), wage } })
      without(...missing)
      expect(await checkAsync(county, { ...input, hostFacts: hosts({ wage: async () => wage() }) })).toEqual(
        now,
      )
    },
  )

  it('with none of them has promises, and hosts get no signal', async () => {
    without(...ways)
    let told: unknown = 'nothing'
    const asked = hosts({
      wage: (_, { signal }) => {
        told = signal
        return 1
      },
    })
    expect((await checkAsync(county, { ...input, hostFacts: asked })).findings).toEqual([])
    expect(told).toBeUndefined()
  })

  it('without setTimeout refuses a time limit, before anybody is asked', async () => {
    without('setTimeout')
    let calls = 0
    const hostFacts = hosts({ wage: { one: () => calls++, timeoutMs: 10 } })
    await expect(checkAsync(county, { ...input, hostFacts })).rejects.toMatchObject({ code: 'host.timers' })
    expect(calls).toBe(0)
  })

  it('with a scheduler is asked to yield', async () => {
    const yielded = vi.fn(() => Promise.resolve())
    vi.stubGlobal('scheduler', { yield: yielded })
    await pause()
    expect(yielded).toHaveBeenCalledOnce()
  })
})
