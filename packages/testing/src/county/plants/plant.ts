import type { CountyRecord } from '../record.ts'
import type { RuleNumber } from '../rules.ts'
import type { Person, Story } from '../story/story.ts'

/** `either`: a rule may find it or not, because what decides stands in no file. */
export type PlantKind = 'anomaly' | 'innocent' | 'either'

type Rows = (record: CountyRecord) => boolean

/** What a plant has put into a story. */
export interface Planted {
  readonly persons: readonly Person[]
  /** Rows that show it; left out: every row of the story. */
  readonly cites?: Rows
  /** Rows whose amounts are at risk; left out: no money is. */
  readonly stakes?: Rows
  /** Fen of such a row that are due all the same; left out: nothing. */
  readonly due?: (record: CountyRecord) => number
  /** What follows for other rules; left out of its kind: the same. */
  readonly also?: readonly Also[]
}

interface Also extends Omit<Planted, 'also'> {
  readonly number: RuleNumber
  readonly text: string
  readonly kind?: PlantKind
}

/** A story that a rule must find, or one that it must leave alone. */
export interface Plant {
  readonly number: RuleNumber
  readonly kind: PlantKind
  readonly text: string
  /** Months that the county must have. */
  readonly months: number
  plant(story: Story): Planted
}

const of =
  (kind: PlantKind) =>
  (number: RuleNumber, text: string, plant: Plant['plant'], months = 1): Plant => ({
    number,
    kind,
    text,
    months,
    plant,
  })

export const anomaly = of('anomaly')
export const innocent = of('innocent')
export const either = of('either')
