import { type CellValues, createDataset, type Dataset, type RecordBatch } from '@hedui/core'
import { programmeGraph } from '@hedui/core/decide'

const registers = [
  'members',
  'income',
  'assessment',
  'death',
  'cremation',
  'circumstances',
  'supporters',
  'roll',
]

const batch = (
  makes: string,
  register: string,
  size: number,
  columns: Readonly<Record<string, CellValues>>,
): RecordBatch => ({
  source: {
    ...{ file: register, sheet: null, department: 'test', register },
    ...{ adapter: 'test', adapterVersion: '1', sha256: null },
  },
  makes: [makes],
  rows: Array.from({ length: size }, (_, row) => row),
  columns: Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, { heading: name, compulsory: false, values }]),
  ),
  coverage: [],
})

/** Persons of 93 who live alone, with no right to anything else, of whom the one at place n earns n fen in the month. */
export function countyOfEarners(size: number, month: string): Dataset {
  const same = (value: string | boolean) => ({ words: [value], codes: new Int32Array(size) })
  const nothing = { words: [], codes: new Int32Array(size).fill(-1) }
  const places = Array.from({ length: size }, (_, place) => place)
  const people = places.map((place) => `p${place}`)
  const homes = places.map((place) => `home:${place}`)
  const numbers = (of: (place: number) => number) => ({ numbers: Float64Array.from(places, of) })
  return createDataset({
    graph: programmeGraph,
    region: '990100',
    personKeys: new Set(people),
    coverage: registers.map((register) => ({
      ...{ register, programme: null, area: '*', from: '0000-01-01', to: null },
    })),
    batches: [
      batch('membership', 'members', size, {
        ...{ household: homes, person: people, month: same(month), relation: same('head') },
        ...{ personStatus: same('normal'), apartSince: nothing, schooling: same('none') },
        ...{
          fullTime: same(false),
          dependent: same(false),
          supportDuty: same(false),
          livesTogether: same(false),
        },
      }),
      batch('registration', 'population', size, { person: people, birthDate: same('1931-01-01') }),
      batch('income', 'income', size, {
        ...{ person: people, type: same('wage'), amount: numbers((place) => place), newSince: nothing },
        ...{ firstMonth: same(month), lastMonth: same(month) },
      }),
      batch('assessment', 'assessment', size, {
        ...{ household: homes, month: same(month), assetsWithinRule: same(true), exitSince: nothing },
      }),
      batch('circumstances', 'circumstances', size, {
        ...{ person: people, disabilityCategory: same('none'), failedAbilities: numbers(() => 0) },
        ...{ inInstitution: same(false), seriouslyIll: same(false), endDecidedAt: nothing },
        disabilityLevel: numbers(() => 4),
      }),
    ],
  })
}
