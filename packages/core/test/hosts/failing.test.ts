import { describe, expect, it } from 'vitest'
import type { HostSubject, HostValue } from '../../src/engine/host.ts'
import { explain } from '../../src/explanation/explain.ts'
import { explanationText } from '../../src/explanation/text/explanation-text.ts'
import type { HostErrorCode } from '../../src/hosts/host-error.ts'
import type { AsyncHostFact } from '../../src/hosts/host-fact.ts'
import { askHosts } from '../../src/run/ask-hosts.ts'
import type { AsyncCheckInput } from '../../src/run/async-input.ts'
import { check } from '../../src/run/check.ts'
import { checkAsync } from '../../src/run/check-async.ts'
import { idOf } from '../dataset/people.ts'
import { manualTimers, turns } from './answering.ts'
import { countyOf, hosts, paid, rule } from './rules.ts'

const asOf = '2025-12-31'
const county = countyOf([paid(1, 1), paid(2, 1), paid(3, 1)])
const refused = new Error(`no wage of ${idOf(1)}`)

const run = (wage: AsyncHostFact, more: Partial<AsyncCheckInput> = {}) =>
  checkAsync(county, {
    checks: [rule('plain')],
    asOf,
    undetermined: true,
    hostFacts: hosts({ wage }),
    ...more,
  })

const list = (...values: readonly unknown[]): AsyncHostFact => ({ batch: () => values as HostValue[] })
const first = (value: unknown) => async (subject: HostSubject) => {
  await turns(subject.id === '0' ? 3 : 0)
  return subject.id === '0' ? value : 200_000
}

describe('a host fact that is not had is unknown, and the run says why', () => {
  it.each<[string, AsyncHostFact, HostErrorCode, string[]]>([
    [
      'throws',
      () => {
        throw refused
      },
      'host.failed',
      ['0', '1', '2'],
    ],
    [
      'rejects',
      async () => {
        throw refused
      },
      'host.failed',
      ['0', '1', '2'],
    ],
    ['rejects a batch', { batch: () => Promise.reject(refused) }, 'host.failed', ['0', '1', '2']],
    [
      'throws in a batch',
      {
        batch: () => {
          throw refused
        },
      },
      'host.failed',
      ['0', '1', '2'],
    ],
    ['rejects with nothing', () => Promise.reject(), 'host.failed', ['0', '1', '2']],
    ['gives too few', list(200_000, 200_000), 'host.count', ['0', '1', '2']],
    ['gives too many', list(1, 2, 3, 4), 'host.count', ['0', '1', '2']],
    [
      'gives them by other ids',
      { batch: () => new Map([[idOf(1), 200_000]]) },
      'host.count',
      ['0', '1', '2'],
    ],
    ['gives no list', { batch: () => null as never }, 'host.answer', ['0', '1', '2']],
    ['gives an object', { batch: () => ({ 0: 200_000 }) as never }, 'host.answer', ['0', '1', '2']],
    ['gives a text', list('200000', 200_000, 200_000), 'host.value', ['0']],
    ['gives a fraction', list(200_000, 0.5, 200_000), 'host.value', ['1']],
    ['gives no number', list(200_000, 200_000, Number.NaN), 'host.value', ['2']],
    ['gives an object for one', first({ fen: 200_000 }) as never, 'host.value', ['0']],
    ['fails for one', async (s) => (s.id === '1' ? Promise.reject(refused) : 200_000), 'host.failed', ['1']],
  ])('where it %s', async (_, wage, code, about) => {
    const { findings, hostErrors } = await run(wage)
    expect(hostErrors).toMatchObject([
      { fact: 'wage', code, subjects: about.map((id) => ({ entity: 'payment', label: id })), detail: null },
    ])
    expect(hostErrors[0]?.message.zh).toContain('wage')
    const unknown = findings.filter(({ result }) => result === 'unknown')
    expect(unknown).toHaveLength(about.length)
    for (const finding of unknown) expect(finding.hostErrors).toEqual([{ fact: 'wage', code }])
    const sure = findings.filter(({ result }) => result === 'true')
    expect(sure).toHaveLength(3 - about.length)
    for (const finding of sure) expect(finding).not.toHaveProperty('hostErrors')
  })

  it('and where it says that it does not know, nothing is wrong', async () => {
    for (const wage of [list(null, undefined, null), { batch: () => new Map() }, () => undefined]) {
      const { findings, hostErrors } = await run(wage)
      expect([findings.length, hostErrors]).toEqual([3, []])
    }
  })

  it('says what the host says only where personal data may be read', async () => {
    const wage = () => Promise.reject(refused)
    expect(JSON.stringify(await run(wage))).not.toContain(idOf(1))
    const { hostErrors } = await run(wage, { unmask: { purpose: '测试' } })
    expect(hostErrors[0]?.detail).toBe(refused.message)
  })

  it('names persons as findings name them', async () => {
    const { hostErrors, findings } = await run(() => 200_000, {
      checks: [rule('of-persons')],
      hostFacts: hosts({ nickname: () => '大明', visits: () => 'three' }),
    })
    expect(hostErrors[0]?.subjects.map(({ id }) => id).sort()).toEqual(
      findings.map(({ subject }) => subject.id).sort(),
    )
    expect(hostErrors[0]?.subjects[0]?.label).toMatch(/^\D\*\D 3415/)
    expect(JSON.stringify(hostErrors)).not.toContain(idOf(1))
  })

  it('is plain data, the same in every order of answers', async () => {
    const one = await run(first({}) as never)
    expect(JSON.parse(JSON.stringify(one))).toEqual(one)
    expect((await run(async (s) => (s.id === '0' ? ({} as never) : 200_000))).hostErrors).toEqual(
      one.hostErrors,
    )
  })
})

describe('a time limit', () => {
  const slow = async (subject: HostSubject): Promise<HostValue> =>
    subject.id === '1' ? new Promise(() => undefined) : 200_000

  it.each<[string, AsyncHostFact, Partial<AsyncCheckInput>, string[]]>([
    ['of the fact, one by one', { one: slow, timeoutMs: 50 }, {}, ['1']],
    ['of the run, one by one', slow, { hostTimeoutMs: 50 }, ['1']],
    ['of a batch', { batch: (s) => Promise.all(s.map(slow)), timeoutMs: 50 }, {}, ['0', '1', '2']],
  ])('%s leaves those unknown that were not answered', async (_, wage, more, about) => {
    const timers = manualTimers()
    const running = run(wage, { timers, ...more })
    while (timers.waiting() !== 1) await new Promise((resume) => setImmediate(resume))
    await turns(20)
    timers.goOff()
    const { hostErrors, findings } = await running
    expect(hostErrors).toMatchObject([{ code: 'host.timeout', subjects: about.map((label) => ({ label })) }])
    expect(findings.filter(({ result }) => result === 'unknown')).toHaveLength(about.length)
    expect(timers.waiting()).toBe(0)
  })

  it('that is over tells the host so, and a late answer or refusal changes nothing', async () => {
    const timers = manualTimers()
    let refuse: (error: Error) => void = () => undefined
    let told: unknown
    const running = run(
      {
        batch: (_, { signal }) => {
          signal?.addEventListener('abort', () => {
            told = signal.reason
          })
          return new Promise((__, reject) => {
            refuse = reject
          })
        },
      },
      { timers, hostTimeoutMs: 10 },
    )
    while (timers.waiting() !== 1) await new Promise((resume) => setImmediate(resume))
    timers.goOff()
    const { hostErrors } = await running
    refuse(refused)
    await turns(5)
    expect(told).toMatchObject({ code: 'host.timeout', facts: { ms: 10 } })
    expect(hostErrors).toMatchObject([{ code: 'host.timeout' }])
  })

  it('leaves no timer behind where all answer in time, by the timers of the engine', async () => {
    const timers = manualTimers()
    expect((await run(() => 1, { timers, hostTimeoutMs: 10 })).hostErrors).toEqual([])
    expect(timers.waiting()).toBe(0)
    expect((await run(() => 1, { hostTimeoutMs: 60_000 })).hostErrors).toEqual([])
  })
})

describe('what is no host fact is refused before anybody is asked', () => {
  it.each<[string, unknown, Partial<AsyncCheckInput>]>([
    ['host.shape', null, {}],
    ['host.shape', 5, {}],
    ['host.shape', { ask: () => 1 }, {}],
    ['host.shape', { batch: 'wage' }, {}],
    ['host.number', { one: () => 1, timeoutMs: 0 }, {}],
    ['host.number', { one: () => 1, atOnce: Number.NaN }, {}],
    ['host.number', () => 1, { hostTimeoutMs: -1 }],
  ])('%s: %j %j', async (code, wage, more) => {
    await expect(run(wage as AsyncHostFact, more)).rejects.toMatchObject({ code, facts: { host: 'wage' } })
  })

  it('and so is a fact that nobody gives', async () => {
    let calls = 0
    const visits = () => calls++
    const asking = run(() => 1, { checks: [rule('plain')], hostFacts: { visits } })
    await expect(asking).rejects.toMatchObject({ code: 'rule.host' })
    expect(calls).toBe(0)
  })
})

it('what was not had blocks a verdict in the explanation, which says why', async () => {
  const input = { checks: [rule('plain')], asOf, undetermined: true }
  const wage = async ({ id }: HostSubject) => (id === '1' ? Promise.reject(refused) : null)
  const asked = await askHosts(county, { ...input, hostFacts: hosts({ wage }) })
  const { findings } = check(county, { ...input, ...asked })
  expect(findings).toHaveLength(3)
  const explained = findings.map((finding) => explain(county, finding, { ...input, ...asked }))
  const facts = explained.flatMap(({ rows }) => rows.flatMap(({ blocking }) => blocking?.facts ?? []))
  expect(facts.map(({ kind, name, failed }) => [kind, name, failed?.code ?? '']).sort()).toEqual([
    ['host', 'wage', ''],
    ['host', 'wage', ''],
    ['host', 'wage', 'host.failed'],
  ])
  const texts = explained.map((one) => explanationText(one, 'en'))
  expect(texts.filter((text) => text.includes(`the host's fact "wage" failed`))).toHaveLength(1)
})
