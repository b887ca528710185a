import type { HostFact, HostSubject, HostValue } from '../../src/engine/host.ts'
import type { AsyncHostFact } from '../../src/hosts/host-fact.ts'
import type { Timers } from '../../src/hosts/timers.ts'

/** Waits for so many turns of the promise queue. */
export async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await undefined
}

export type Way = 'list' | 'map' | 'one' | 'function' | 'at-once'

/** The same fact as a host may give it later: by list or Map, one by one, in any order and after any delay. */
export function later(fact: HostFact, way: Way, delays: readonly number[]): AsyncHostFact {
  let calls = 0
  const wait = () => turns(delays[calls++ % delays.length] ?? 0)
  const one = async (subject: HostSubject): Promise<HostValue> => {
    await wait()
    return fact(subject)
  }
  switch (way) {
    case 'at-once':
      return fact
    case 'function':
      return one
    case 'one':
      return { one, atOnce: 3 }
    case 'list':
      return { batch: (subjects) => Promise.all(subjects.map(one)) }
    case 'map':
      return {
        batch: async (subjects) =>
          new Map(await Promise.all(subjects.map(async (s) => [s.id, await one(s)] as const))),
      }
  }
}

/** Timers that go off when told. */
export function manualTimers(): Timers & { readonly waiting: () => number; readonly goOff: () => void } {
  const set = new Map<unknown, () => void>()
  return {
    setTimeout(run) {
      const timer = Symbol('timer')
      set.set(timer, run)
      return timer
    },
    clearTimeout: (timer) => void set.delete(timer),
    waiting: () => set.size,
    goOff() {
      const due = [...set.values()]
      set.clear()
      for (const run of due) run()
    },
  }
}
