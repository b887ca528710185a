import type { Operator } from '../../expression/node.ts'
import type { Evidence, Severity, Tier } from '../../findings/finding.ts'
import type { Verdict } from '../tree/nodes.ts'

export type Language = 'zh' | 'en'

type Kind = 'amount' | 'count' | 'time' | 'code'

/** Everything that an explanation says in one language, besides what the check says. */
export interface Words {
  readonly comma: string
  /** Between what is compared and with what. */
  readonly clause: string
  readonly semicolon: string
  readonly colon: string
  readonly space: string
  readonly and: string
  readonly or: string
  /** Between names of which one will do. */
  readonly oneOf: string
  readonly bracket: (text: string) => string
  /** A value by its name, within a sentence. */
  readonly titled: (title: string, value: string) => string
  /** A value by its name, as a statement. */
  readonly labelled: (title: string, value: string) => string
  readonly yes: string
  readonly no: string
  readonly unknown: string
  readonly nothing: string
  readonly money: (yuan: string) => string
  readonly month: (month: string) => string
  readonly counted: (n: string, unit: string) => string
  readonly between: (least: string, greatest: string) => string
  readonly atLeast: (least: string) => string
  readonly atMost: (greatest: string) => string
  readonly mark: Readonly<Record<Verdict, string>>
  readonly head: (title: string, number: string, rule: string, version: string) => string
  readonly about: string
  readonly asOf: string
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly verdictTitle: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly tier: (tier: Tier) => string
  readonly stake: (amount: string, upper: boolean) => string
  readonly found: string
  readonly purpose: string
  readonly basis: string
  readonly reasons: string
  readonly innocent: string
  readonly next: string
  readonly noRows: string
  readonly everyRow: (count: number) => string
  readonly moreRows: (count: number) => string
  readonly rows: string
  readonly place: (
    place: Pick<Evidence, 'file' | 'column' | 'letter'>,
    rows: readonly number[],
    more: number,
  ) => string
  readonly all: string
  readonly any: string
  readonly quorum: (n: number) => string
  readonly failing: (n: number) => string
  readonly named: (name: string) => string
  readonly wanted: (value: string) => string
  readonly operator: (operator: Exclude<Operator, 'known'>, kind: Kind) => string
  readonly stated: string
  readonly notStated: string
  readonly margin: (amount: string, sign: -1 | 0 | 1, kind: Kind) => string
  readonly marginBetween: (least: string, greatest: string) => string
  readonly option: (title: string, own: boolean) => string
  readonly equals: string
  readonly because: (reason: string) => string
  readonly either: (one: string, other: string, reason: string) => string
  readonly operation: Readonly<Record<string, (...parts: readonly string[]) => string>>
  readonly synthetic: string
  readonly inForce: (area: string, from: string, to: string | null) => string
  readonly missingFigure: string
  readonly byHost: string
  readonly surely: (count: number) => string
  readonly possibly: (count: number) => string
  readonly noneFound: string
  readonly noStatement: string
  readonly leftOut: (reason: string) => string
  readonly mayCount: (reason: string) => string
  readonly more: (count: number) => string
  readonly moreItems: (count: number) => string
  readonly covered: (register: string, where: string) => string
  readonly uncovered: (register: string, where: string) => string
  readonly where: (area: string | null, from: string, to: string) => string
  readonly open: string
  readonly openFacts: (count: number) => string
  readonly needsAll: (count: number) => string
  readonly needsOne: (fact: string) => string
  readonly needsSet: (sets: string) => string
  readonly notSearched: string
  readonly ask: (suppliers: string) => string
  readonly isComplete: (register: string, where: string) => string
  readonly leadsTo: (title: string) => string
  readonly answer: (when: string, truth: Verdict) => string
  /** `of` is what is looked for; empty where that was just said. */
  readonly whenValue: (of: string, value: string) => string
  readonly whenBetween: (of: string, from: string, to: string) => string
  readonly whenFrom: (of: string, from: string, kind: Kind) => string
  readonly whenTo: (of: string, to: string, kind: Kind) => string
  readonly whenAny: string
  readonly whenNothing: string
  readonly whenOther: string
  readonly whenComplete: string
  readonly asAbove: string
}

/** How values of a type are compared in words. */
export const kindOf = (type: string): Kind =>
  type === 'fen'
    ? 'amount'
    : type === 'count'
      ? 'count'
      : type === 'date' || type === 'month'
        ? 'time'
        : 'code'
