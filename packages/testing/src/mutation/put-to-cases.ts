import { isHeduiError } from '@hedui/core'
import { complain } from '../suites/broken-promise.ts'
import type { Mutant } from './mutants.ts'

/** What became of the mutants of a definition. */
export interface Mutation {
  readonly killed: readonly string[]
  /** Those with which every case comes out as it states. */
  readonly survived: readonly string[]
}

interface Trial<C, D> {
  readonly original: D
  readonly cases: readonly C[]
  /** What of a case is not as it states. */
  readonly complaints: (definition: D, each: C) => readonly string[]
  /** Some of that, found sooner: every case is asked this before any is asked all. */
  readonly quick?: (definition: D, each: C) => readonly string[]
}

/** Puts mutants to cases until one kills them; cases that killed much are tried first. Throws where the original does not pass. */
export function putToCases<C extends { readonly name: string }, D>(
  mutants: readonly Mutant<D>[],
  { original, cases, complaints, quick }: Trial<C, D>,
): Mutation {
  complain(
    'the original comes out as its cases state',
    cases.flatMap((each) => complaints(original, each).map((line) => `${each.name}: ${line}`)),
  )
  const tried = cases.map((each) => ({ each, kills: 0 }))
  const stages = quick ? [quick, complaints] : [complaints]
  const isKilled = ({ definition }: Mutant<D>): boolean =>
    stages.some((stage) => {
      const killer = tried.find(({ each }) => isTold(() => stage(definition, each)))
      if (!killer) return false
      killer.kills += 1
      tried.sort((a, b) => b.kills - a.kills)
      return true
    })
  const killed = new Set(mutants.filter(isKilled).map(({ id }) => id))
  const ids = mutants.map(({ id }) => id)
  return { killed: ids.filter((id) => killed.has(id)), survived: ids.filter((id) => !killed.has(id)) }
}

/** A mutant that an engine refuses is told from the original as well. */
function isTold(complaints: () => readonly string[]): boolean {
  try {
    return complaints().length > 0
  } catch (error) {
    if (isHeduiError(error)) return true
    throw error
  }
}
