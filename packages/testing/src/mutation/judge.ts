import { complain } from '../suites/broken-promise.ts'
import type { Mutation } from './put-to-cases.ts'

/** Mutants that come to the same as the original, each with the reason why no case can tell. */
export type Equivalent = Readonly<Record<string, string>>

/** Throws where a mutant survives that is not listed, or a listed one does not survive. */
export const judgeMutants = ({ killed, survived }: Mutation, equivalent: Equivalent = {}): void =>
  complain('every mutant is killed by a case', [
    ...survived.filter((id) => !Object.hasOwn(equivalent, id)).map((id) => `survived: ${id}`),
    ...killed
      .filter((id) => Object.hasOwn(equivalent, id))
      .map((id) => `listed as equivalent, but killed: ${id}`),
    ...Object.keys(equivalent)
      .filter((id) => ![...killed, ...survived].includes(id))
      .map((id) => `listed as equivalent, but there is no such mutant: ${id}`),
  ])
