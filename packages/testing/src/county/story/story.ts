import type { Dice } from '../dice.ts'
import type { Sex } from '../identity.ts'
import type { Place } from '../places.ts'
import type { CountyRecord } from '../record.ts'
import type { RuleNumber } from '../rules.ts'
import type { World } from '../world.ts'

export interface Account {
  readonly number: string
  readonly holder: string
  readonly bank: string
}

export interface Person {
  readonly id: string
  /** What rolls and orders write for the number. */
  written: string
  /** How the register of population has the person: by `id`, unless an innocent is known by another number. */
  registeredAs: readonly Pick<Person, 'id' | 'born' | 'home'>[]
  readonly name: string
  readonly sex: Sex
  readonly born: string
  /** Number of the household register. */
  readonly home: string
  readonly relation: string
  account: Account
  /** An account that takes the place of the first from a month on. */
  laterAccount: { readonly from: number; readonly account: Account } | null
  /** A day; null: alive. */
  diedAt: string | null
  /** Another number that rolls and orders write from a month on. */
  rewritten: { readonly from: number; readonly written: string } | null
  /** Where the registration went, and on which day. */
  movedOut: { readonly at: string; readonly to: string } | null
}

/** Months count from 0, the first of the county; a spell lasts from `from` to before `until`. */
export interface Spell {
  from: number
  until: number
}

export interface Member extends Spell {
  readonly person: Person
  readonly relation: string
  counted: boolean
  status: string
  /** Fen a month. */
  income: number
  joinedAt: string
  joinedBecause: string
}

/** Fields of a roll's lines that say something else than the story. */
export type Slip = Readonly<Record<string, string | number | null>>

export interface Dibao extends Spell {
  readonly certificate: string
  readonly heads: { readonly person: Person; readonly from: number }[]
  readonly members: Member[]
  approvedAt: string
  slip: Slip
  paid: boolean
}

export interface Personal extends Spell {
  readonly programme: 'old-age' | 'tekun' | 'orphan' | 'disability.living' | 'disability.nursing'
  readonly person: Person
  readonly guardian: Person | null
  readonly institution: string | null
  approvedAt: string
  slip: Slip
  paid: boolean
}

/** Something planted. */
export interface Entry {
  readonly number: RuleNumber
  readonly kind: 'anomaly' | 'innocent' | 'either'
  readonly text: string
  readonly persons: readonly Person[]
  /** Rows that show it. */
  readonly cites: (record: CountyRecord) => boolean
  /** Rows whose amounts are at risk; null: no money is. */
  readonly stakes: ((record: CountyRecord) => boolean) | null
  /** Fen of such a row that are due all the same. */
  readonly due: (record: CountyRecord) => number
}

/** What happened to the people of one household, or of a few that something connects. */
export interface Story {
  readonly world: World
  readonly index: number
  readonly dice: Dice
  readonly place: Place
  /** Township to which the household moves, and the month from which the new one pays. */
  move: { readonly to: Place; readonly from: number } | null
  readonly people: Person[]
  readonly dibao: Dibao[]
  readonly personal: Personal[]
  /** Records that no spell gives: adjustments, approvals, registers of deaths, second lines. */
  readonly extra: CountyRecord[]
  readonly entries: Entry[]
}
