import type { Dataset } from '@hedui/core'
import { monthListed, type Programme, programmeIn, type Rules } from '@hedui/core/decide'
import { isMonth, monthOfDate } from '@hedui/core/values'
import type { DecidedBy } from '../packs/decided-by.ts'
import { refusal } from '../refusal.ts'

/** The programme of an id; refuses others. */
export function programmeNamed(found: string, programmes: readonly Programme[]): Programme {
  const programme = programmes.find(({ id }) => id === found)
  if (programme) return programme
  throw refusal('programme', { found, known: programmes.map(({ id }) => id) })
}

/** The month that is typed, if it is one. */
export function monthTyped(found: string | undefined): string | undefined {
  if (found !== undefined && !isMonth(found)) throw refusal('month', { found })
  return found
}

/** The month that is typed; left out: the last up to the business day that has a roll. */
export function monthAsked(
  typed: string | undefined,
  dataset: Dataset,
  programme: Programme,
  asOf: string,
): string {
  return typed ?? monthListed(dataset, programme, asOf) ?? monthOfDate(asOf)
}

/** A programme as it is in a place and month, and its figures. */
export const rulesIn = (
  id: string,
  { programmes, overlays, parameters }: DecidedBy,
  then: { readonly region: string | null; readonly month: string },
): Rules => ({ programme: programmeIn(programmeNamed(id, programmes), overlays, then), parameters })
