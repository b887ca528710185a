import { createDataset } from '@hedui/core'
import { readPaths } from '@hedui/ingest/node'
import { catalogue } from '@hedui/programmes-cn'
import { adapters } from '../../src/adapters.ts'
import type { persons } from '../county.ts'

type Person = (typeof persons)[keyof typeof persons]

export const asOf = '2025-12-31'

const order = { programme: 'old-age', layer: 'instructed', kind: 'regular', amount: 5000 }

/** A payment to a person, as a host's record. */
export const payment = ({ number, name }: Person, month = '2025-12') => ({
  'payment@payment': [{ ...order, month, beneficiary: number, name }],
})

/** A payment with half a fen in it. */
export const badPayment = { ...order, amount: 0.5 }

export const about = ({ number }: Person) => [{ entity: 'person' as const, id: number }]

/** The folder's registers as the library has them. */
export async function standing(folder: string) {
  const { batches } = await readPaths([folder], { adapters, catalogue })
  return createDataset({ batches, catalogue, coverage: [] })
}
