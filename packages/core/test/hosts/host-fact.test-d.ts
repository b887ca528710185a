import { describe, expectTypeOf, it } from 'vitest'
import type { AsyncHostFact, BatchHostFact } from '../../src/hosts.ts'
import type { HostSubject } from '../../src/index.ts'

const facts = (given: Readonly<Record<string, AsyncHostFact>>) => given

describe('a host fact', () => {
  it('may be written in each of its forms, its subject known without saying so', () => {
    facts({
      now: ({ id }) => id.length,
      later: async ({ id, keys }, { asOf }) => (keys.month === asOf ? id : null),
      one: { one: async ({ entity }) => entity, atOnce: 4, timeoutMs: 1_000 },
      list: { batch: async (subjects) => subjects.map(({ id }) => id.length) },
      map: {
        batch: async (subjects, { signal }) => new Map(subjects.map(({ id }) => [id, signal?.aborted])),
      },
    })
    expectTypeOf<Parameters<BatchHostFact['batch']>[0]>().toEqualTypeOf<readonly HostSubject[]>()
  })

  it('refuses what is none', () => {
    // @ts-expect-error a Date is no value: days are written YYYY-MM-DD
    facts({ born: async () => new Date('2020-01-01') })
    // @ts-expect-error a batch answers for all its subjects
    facts({ wage: { batch: async () => 5 } })
    // @ts-expect-error a time limit alone asks nobody
    facts({ wage: { timeoutMs: 5 } })
    // @ts-expect-error the function of a single fact is called one
    facts({ wage: { ask: async () => 5 } })
  })
})
