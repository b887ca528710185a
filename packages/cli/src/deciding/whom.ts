import type { Dataset } from '@hedui/core'
import { asApproved, type Programme } from '@hedui/core/decide'
import { refusal } from '../refusal.ts'

/** What a programme is decided on in a month, and whose households are not asked about. */
export interface Whom {
  readonly dataset: Dataset
  /** Programmes of the same class for another kind of place. */
  readonly without: readonly string[]
}

const testedForMeans = ['dibao', 'dibao-edge']

/** The households or persons that a programme is decided for, as registers have them or, where asked, as they were approved. */
export function whomIn(
  dataset: Dataset,
  programme: Programme,
  programmes: readonly Programme[],
  { month, isAsApproved }: { readonly month: string; readonly isAsApproved: boolean },
): Whom {
  const { catalogue } = dataset
  const classOf = (id: string) => catalogue.find((entry) => entry.id === id)?.class
  const without = programmes
    .filter(({ id, kind }) => kind !== programme.kind && classOf(id) === classOf(programme.id))
    .map(({ id }) => id)
  if (!isAsApproved) return { dataset, without }
  if (programme.unit !== 'household') throw refusal('as-approved', { programme: programme.id })
  const rolls = catalogue.filter((entry) => testedForMeans.includes(entry.class)).map(({ id }) => id)
  return { dataset: asApproved(dataset, { month, rolls }), without }
}
