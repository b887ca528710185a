import type { HostRecord } from '../../src/dataset/host.ts'
import type { OptionValue } from '../../src/engine/evaluator.ts'
import type { Condition } from '../../src/expression/node.ts'
import type { Parameter } from '../../src/parameters/parameter.ts'
import { type claims, jobOf } from './claims.ts'

type Dataset = Parameters<typeof jobOf>[0]
const entry = { area: '*', source: 'test', to: null } as const

/** What a run is given besides its records. */
export const asOf = '2025-02-01'
export const options: Readonly<Record<string, OptionValue>> = { limit: 3, strict: true, kinds: ['x', 'z'] }
export const conditions: Readonly<Record<string, Condition>> = {
  flagged: { fact: { fact: 'flag', of: 'subject' }, operator: 'equal', value: true },
}
export const parameters: readonly Parameter[] = [
  {
    id: 'standard',
    title: { zh: '测试', en: 'test' },
    type: 'fen',
    entries: [
      { ...entry, from: '2000-01-01', to: '2024-12-31', value: 2 },
      { ...entry, from: '2025-01-01', value: 4 },
      { ...entry, from: '2024-06-01', to: '2025-01-31', value: 5, kind: 'x' },
    ],
  },
  {
    id: 'gapped',
    title: { zh: '测试', en: 'test' },
    type: 'fen',
    entries: [
      { ...entry, from: '2025-01-15', to: '2025-02-10', value: 3, kind: 'x' },
      { ...entry, from: '2025-02-01', value: 6, kind: 'y' },
    ],
  },
]

/** Fields of the claim that the host tells as well. */
export const hosted = { a: 'fen', day: 'date' } as const satisfies Partial<
  Record<keyof (typeof claims)['entities']['claim']['fields'], string>
>

/** Claims of a dataset, with everything that a run can be given. */
export const settledJob = (dataset: Dataset, rows: readonly HostRecord[]) => ({
  ...jobOf(dataset, { asOf, options, conditions }),
  parameters,
  hostFacts: Object.fromEntries(
    Object.keys(hosted).map((field) => [field, ({ id }: { id: string }) => rows[Number(id)]?.[field]]),
  ),
})
