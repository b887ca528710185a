import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HostRecord } from '../../src/dataset/host.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import type { HostFact, HostValue } from '../../src/engine/host.ts'
import type { AsyncHostFact } from '../../src/hosts/host-fact.ts'
import { check } from '../../src/run/check.ts'
import { checkAsync } from '../../src/run/check-async.ts'
import { idOf } from '../dataset/people.ts'
import { runs } from '../engine/runs.ts'
import { later, turns, type Way } from '../hosts/answering.ts'
import { countyOf, hostKinds, hostOf, hostRules, paid } from '../hosts/rules.ts'
import { county, limit, pack } from './pack.ts'

const asOf = '2025-12-31'
const names = Object.keys(hostKinds) as (keyof typeof hostKinds)[]

const payments: fc.Arbitrary<readonly HostRecord[]> = fc.array(
  fc
    .record({
      person: fc.integer({ min: 1, max: 3 }),
      amount: fc.constantFrom(50_000, 150_000, 950_000, null),
      month: fc.constantFrom('2025-08', '2025-09'),
    })
    .map(({ person, amount, month }) => paid(person, amount, month)),
  { minLength: 1, maxLength: 7 },
)
const world = fc.record({
  payments,
  // One rule at a time: what another asks for would hide what it fails to ask for.
  rule: fc.constantFrom(...hostRules),
  answers: fc.record(
    Object.fromEntries(
      names.map((name) => [
        name,
        fc.array(fc.constantFrom<HostValue>(...hostKinds[name]), { minLength: 1, maxLength: 5 }),
      ]),
    ),
  ),
  ways: fc.array(fc.constantFrom<Way>('list', 'map', 'one', 'function', 'at-once'), {
    minLength: names.length,
    maxLength: names.length,
  }),
  delays: fc.array(fc.nat(5), { minLength: 1, maxLength: 9 }),
  undetermined: fc.boolean(),
  rowsAtOnce: fc.integer({ min: 1, max: 9 }),
  subjects: fc.constantFrom(undefined, 1, 2),
})

describe('a run whose hosts answer later', () => {
  it('finds what a run finds that is given the same facts at once, byte for byte', () =>
    fc.assert(
      fc.asyncProperty(
        world,
        async ({ payments, rule, answers, ways, delays, undetermined, rowsAtOnce, subjects }) => {
          const dataset = countyOf(payments)
          const known = dataset.table('person').keys?.includes(idOf(subjects ?? 0))
          const input = {
            checks: [rule],
            asOf,
            undetermined,
            ...(known && { subjects: [{ entity: 'person', id: idOf(subjects ?? 0) }] as const }),
          }
          const given = Object.fromEntries(names.map((name) => [name, hostOf(answers[name] ?? [])]))
          const asynchronous = Object.fromEntries(
            names.map((name, i) => [name, later(given[name] as HostFact, ways[i] as Way, delays)]),
          )
          const now = check(dataset, { ...input, hostFacts: given })
          const then = await checkAsync(dataset, { ...input, hostFacts: asynchronous, rowsAtOnce })
          expect(JSON.stringify(then)).toBe(JSON.stringify(now))
        },
      ),
      runs(500),
    ))

  it('needs no hosts', async () => {
    const input = { checks: pack, asOf, options: limit }
    expect(await checkAsync(county(), input)).toEqual(check(county(), input))
  })

  it('refuses what the caller got wrong as a run at once does', async () => {
    const wrong = { checks: pack, asOf: '2025-02-30', options: limit }
    await expect(checkAsync(county(), wrong)).rejects.toMatchObject({ code: 'run.as-of' })
    await expect(checkAsync(countyOf([paid(1, 1)]), { checks: hostRules, asOf })).rejects.toMatchObject({
      code: 'rule.host',
    })
  })

  it('may be evaluated by an engine that answers later', async () => {
    const dataset = countyOf([paid(1, 150_000), paid(2, 50_000)])
    const hostFacts = Object.fromEntries(names.map((name) => [name, hostOf(hostKinds[name])]))
    const engine = {
      ...columnEngine,
      evaluate: async (job: Parameters<typeof columnEngine.evaluate>[0]) => {
        await turns(3)
        return columnEngine.evaluate(job)
      },
    }
    expect(await checkAsync(dataset, { checks: hostRules, asOf, hostFacts, engine })).toEqual(
      check(dataset, { checks: hostRules, asOf, hostFacts }),
    )
  })

  it('lets the event loop turn between steps', async () => {
    const dataset = countyOf(Array.from({ length: 40 }, (_, i) => paid(1 + (i % 9), 150_000)))
    let turned = 0
    let running = true
    const turn = (): void => {
      turned++
      if (running) setImmediate(turn)
    }
    setImmediate(turn)
    const hostFacts: Record<string, AsyncHostFact> = Object.fromEntries(
      names.map((name) => [name, hostOf(hostKinds[name])]),
    )
    await checkAsync(dataset, { checks: hostRules, asOf, hostFacts, rowsAtOnce: 10 })
    running = false
    expect(turned).toBeGreaterThan(hostRules.length * 4)
  })
})
