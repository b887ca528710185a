import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HostFact, HostSubject } from '../../src/engine/host.ts'
import {
  age,
  any,
  choose,
  coalesce,
  constant,
  firstDay,
  greaterThan,
  greaterThanInclusive,
  holds,
  host,
  lessThan,
  mul,
  not,
} from '../../src/expression/term.ts'
import { decide } from '../../src/programmes/decide.ts'
import { decideAsync } from '../../src/programmes/decide-async.ts'
import { defineProgramme } from '../../src/programmes/define.ts'
import type { Household } from '../../src/programmes/household/household.ts'
import { decisionText } from '../../src/programmes/text/decision-text.ts'
import { runs } from '../engine/runs.ts'
import { later, turns, type Way } from '../hosts/answering.ts'

const law = [{ zh: '虚拟规定', en: 'an invented rule' }]
const title = (en: string) => ({ zh: en, en })

/** An invented allowance: from 80 on, unless in an institution; more by points, and for a veteran. */
const allowance = defineProgramme({
  id: 'allowance',
  version: '1',
  title: title('allowance'),
  unit: 'person',
  kind: null,
  from: '2020-01-01',
  to: '2029-12-31',
  basis: law,
  figures: {},
  facts: (p, { month }) => {
    const points = coalesce(host('count', 'points'), 0)
    return {
      age: { is: age(p.to('person').birthDate, firstDay(month)), title: title('age') },
      points: { is: points, title: title('points') },
      inInstitution: { is: host('truth', 'inInstitution'), title: title('whether in an institution') },
      savings: { is: host('fen', 'savings'), title: title('savings') },
      base: {
        is: choose(holds(host('truth', 'veteran')), mul(constant('fen', 100), 3), 100),
        title: title('base'),
        per: 'month',
      },
    }
  },
  roundings: ({ base }) => ({
    amount: { title: title('amount'), basis: law, rule: 'down', of: base, by: 1 },
  }),
  amount: 'amount',
  conditions: (f) => ({
    old: {
      title: title('old'),
      basis: law,
      holds: greaterThanInclusive(f.age, 80),
      shows: ['age', 'savings'],
    },
    home: { title: title('at home'), basis: law, holds: not(holds(f.inInstitution)), shows: [] },
    poor: {
      title: title('poor'),
      basis: law,
      holds: any(greaterThan(f.points, 5), lessThan(f.savings, 1_000), greaterThanInclusive(f.age, 95)),
      shows: ['points'],
    },
  }),
})

const born = (birthDate: string | null): Household => ({
  members: [
    { id: 'a', relation: 'head', birthDate },
    { id: 'b', relation: 'spouse' },
  ],
})
const given = { asOf: '2024-06-30', parameters: [], member: 'a' } as const
const answers = { inInstitution: false, savings: 5_000, points: 6, veteran: true }
const names = ['inInstitution', 'savings', 'points', 'veteran'] as const

async function asking(birthDate: string | null, said: Readonly<Record<string, unknown>> = answers) {
  const asked: string[] = []
  let waiting = 0
  let most = 0
  const hostFacts = Object.fromEntries(
    names.map((name) => [
      name,
      async () => {
        asked.push(name)
        most = Math.max(most, ++waiting)
        await turns(3)
        waiting--
        return said[name] as never
      },
    ]),
  )
  const decision = await decideAsync(allowance, born(birthDate), { ...given, hostFacts })
  return { decision, asked: asked.sort(), most }
}

describe('a decision whose hosts answer later', () => {
  it('asks all that could matter at the same time, each once', async () => {
    const { decision, asked, most } = await asking('1940-01-01')
    expect([asked, most]).toEqual([['inInstitution', 'points', 'savings', 'veteran'], 4])
    expect(decision).toMatchObject({ result: 'eligible', amountFen: 300, missing: [], hostErrors: [] })
  })

  it.each<[string, string, readonly string[], string]>([
    ['nothing of a case that is decided', '1980-01-01', [], 'ineligible'],
    ['not what is settled anyway', '1920-01-01', ['inInstitution', 'veteran'], 'eligible'],
  ])('asks %s', async (_, birthDate, facts, result) => {
    const { decision, asked } = await asking(birthDate)
    expect([asked, decision.result]).toEqual([facts, result])
  })

  it('asks nothing where there are no rules for the month', async () => {
    let calls = 0
    const hostFacts = Object.fromEntries(names.map((name) => [name, () => calls++]))
    const decision = await decideAsync(allowance, born('1940-01-01'), {
      ...given,
      hostFacts,
      asOf: '2031-01-01',
    })
    expect([decision.result, calls]).toEqual(['undetermined', 0])
  })

  it('is told whom it is about, and the month', async () => {
    const told: HostSubject[] = []
    const hostFacts = Object.fromEntries(names.map((name) => [name, (s: HostSubject) => void told.push(s)]))
    await decideAsync(allowance, born('1920-01-01'), { ...given, hostFacts })
    expect(told).toEqual(Array(2).fill({ entity: 'person', id: 'a', keys: { month: '2024-06' } }))
  })

  it('leaves open what a host does not know or does not give, and says so', async () => {
    const { decision } = await asking('1920-01-01', { ...answers, inInstitution: null, veteran: 'yes' })
    expect(decision).toMatchObject({ result: 'undetermined', amountBoundsFen: [0, 300] })
    expect(decision.missing).toMatchObject([
      { fact: 'host', at: 'inInstitution', member: 'a', settles: false },
      { fact: 'host', at: 'veteran', member: 'a', settles: false },
    ])
    expect(decision.hostErrors).toMatchObject([
      { fact: 'veteran', code: 'host.value', subjects: [{ entity: 'person', id: 'a' }] },
    ])
    expect(decisionText(decision, 'en')).toContain('whether in an institution')
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
  })

  it('names the one host fact that would settle it', async () => {
    const { decision } = await asking('1920-01-01', { ...answers, veteran: null })
    expect(decision).toMatchObject({ result: 'eligible', amountBoundsFen: [100, 300] })
    expect(decision.missing).toMatchObject([{ fact: 'host', at: 'veteran', settles: true }])
  })

  it('decides as it does given the same facts at once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('1920-01-01', '1940-01-01', '1944', null),
        fc.record({
          inInstitution: fc.constantFrom(true, false, null),
          savings: fc.constantFrom(0, 5_000, null),
          points: fc.constantFrom(0, 9, null),
          veteran: fc.constantFrom(true, false, null),
        }),
        fc.constantFrom<Way>('list', 'map', 'one', 'function', 'at-once'),
        async (birthDate, said, way) => {
          const facts = Object.fromEntries(names.map((name): [string, HostFact] => [name, () => said[name]]))
          const now = decide(allowance, born(birthDate), { ...given, hostFacts: facts })
          const hostFacts = Object.fromEntries(
            names.map((name, i) => [name, later(facts[name] as HostFact, way, [i, 3, 1])]),
          )
          const { hostErrors, ...then } = await decideAsync(allowance, born(birthDate), {
            ...given,
            hostFacts,
          })
          expect(hostErrors).toEqual([])
          for (const part of ['result', 'amountFen', 'amountBoundsFen', 'missing'] as const)
            expect(then[part]).toEqual(now[part])
          expect(then.because.map(({ condition }) => condition)).toEqual(
            now.because.map(({ condition }) => condition),
          )
          if (now.result !== 'ineligible')
            expect(then.because.map(({ truth }) => truth)).toEqual(now.because.map(({ truth }) => truth))
        },
      ),
      runs(60),
    ))

  it('rejects when it is aborted, before or while hosts are asked', async () => {
    const reason = new Error('never mind')
    const hostFacts = Object.fromEntries(
      names.map((name) => [name, () => new Promise<never>(() => undefined)]),
    )
    const ask = (signal: AbortSignal) =>
      decideAsync(allowance, born('1940-01-01'), { ...given, hostFacts, signal })
    await expect(ask(AbortSignal.abort(reason))).rejects.toBe(reason)
    const controller = new AbortController()
    const asked = ask(controller.signal)
    void turns(4).then(() => controller.abort(reason))
    await expect(asked).rejects.toBe(reason)
  })

  it('refuses what the caller got wrong', async () => {
    const ask = (more: object) => decideAsync(allowance, born('1940-01-01'), { ...given, ...more })
    await expect(ask({})).rejects.toMatchObject({ code: 'rule.host' })
    const hostFacts = Object.fromEntries(names.map((name) => [name, () => null]))
    await expect(ask({ hostFacts, asOf: 'today' })).rejects.toMatchObject({ code: 'run.as-of' })
    await expect(ask({ hostFacts: { ...hostFacts, veteran: 1 } })).rejects.toMatchObject({
      code: 'host.shape',
    })
  })
})

it('a host fact given at once is asked once about the case', () => {
  const told: HostSubject[] = []
  const hostFacts = Object.fromEntries(
    names.map((name): [string, HostFact] => [
      name,
      (s) => {
        told.push(s)
        return answers[name]
      },
    ]),
  )
  expect(decide(allowance, born('1940-01-01'), { ...given, hostFacts })).toMatchObject({ amountFen: 300 })
  expect(told).toEqual(Array(4).fill({ entity: 'person', id: 'a', keys: { month: '2024-06' } }))
})
