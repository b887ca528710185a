import {
  type Check,
  type CheckInput,
  type Coverage,
  check,
  createDataset,
  type DatasetInput,
  type Finding,
  graph,
  type HostRecords,
} from '@hedui/core'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'

type Expected = { readonly [K in keyof Finding]?: unknown }

/** What one check makes of a few records: what it finds, nothing at all, or no verdict. */
export type Case = {
  readonly name: string
  readonly given: HostRecords | Pick<DatasetInput, 'records' | 'batches' | 'areas'>
  /** Registers that are complete everywhere; left out: all. */
  readonly covered?: readonly string[]
  readonly coverage?: readonly Coverage[]
  readonly options?: Readonly<Record<string, unknown>>
  readonly asOf?: string
} & ({ readonly finds: readonly Expected[] } | { readonly silent: true } | { readonly undetermined: true })

const registers = [
  ...new Set(Object.values(graph.entities).flatMap((entity) => entity.registers as readonly string[])),
]

/** Registers that were read, though they hold nothing. */
const empty: HostRecords = Object.fromEntries(
  Object.entries(graph.entities).flatMap(([name, entity]) =>
    (entity.registers as readonly string[]).map((register) => [`${name}@${register}`, []]),
  ),
)

export const everywhere = (register: string): Coverage => ({
  register,
  programme: null,
  area: '*',
  from: '1900-01-01',
  to: null,
})

/** A dataset in which every register was read and, unless told otherwise, is complete. */
export function county({ given, covered = registers, coverage = [] }: Omit<Case, 'name'>) {
  const input = (
    'batches' in given || 'records' in given || 'areas' in given ? given : { records: given }
  ) as DatasetInput
  return createDataset({
    ...input,
    records: { ...empty, ...input.records },
    coverage: [...covered.map(everywhere), ...coverage],
    catalogue,
    region: '341525',
  })
}

/** The findings of one check, those without a verdict included. */
export const findingsOf = (rule: Check, each: Omit<Case, 'name'>) =>
  check(county(each), {
    checks: [rule],
    asOf: each.asOf ?? '2025-12-31',
    undetermined: true,
    options: { [rule.id]: each.options ?? {} } as NonNullable<CheckInput['options']>,
  }).findings

/** A table of cases as tests. */
export function testCases(rule: Check, cases: readonly Case[]): void {
  const table = (kind: string, title: string, test: (each: Case) => void) => {
    const some = cases.filter((each) => kind in each).map((each) => [each.name, each] as const)
    if (some.length > 0) describe(`${rule.id} ${title}`, () => it.each(some)('%s', (_, each) => test(each)))
  }
  const results = (each: Case) => findingsOf(rule, each).map(({ result }) => result)

  table('finds', 'finds', (each) => {
    const found = findingsOf(rule, each).filter(({ result }) => result === 'true')
    const expected = 'finds' in each ? each.finds : []
    expect(found).toMatchObject(expected)
    expect(found).toHaveLength(expected.length)
  })
  table('silent', 'is silent about', (each) => {
    expect(results(each)).toEqual([])
  })
  table('undetermined', 'has no verdict on', (each) => {
    expect(new Set(results(each))).toEqual(new Set(['unknown']))
  })
}
