import type { Rounding } from '../../expression/node.ts'
import type { Decision, Ternary } from '../decision/decision.ts'
import type { Took } from '../together/chosen.ts'

type Per = 'month' | 'year' | 'once' | null

/** What a decision is put in words with, in one language. */
export interface Words {
  /** Between words. */
  readonly space: string
  /** Between the things of a list. */
  readonly listed: string
  readonly comma: string
  readonly semicolon: string
  readonly colon: string
  bracket(text: string): string
  /** A month as a span, or both of its ends. */
  span(from: string, to: string): string
  readonly unknown: string
  readonly result: Readonly<Record<Decision['result'], string>>
  readonly truth: Readonly<Record<Ternary, string>>
  readonly counted: Readonly<Record<Ternary, string>>
  money(yuan: string, per: Per): string
  /** What stands behind an amount, or behind both of its ends. */
  readonly per: Readonly<Record<Exclude<Per, null>, string>>
  between(least: string | null, most: string | null): string
  when(decision: Pick<Decision, 'month' | 'asOf' | 'region' | 'kind'>): string
  readonly heads: Readonly<
    Record<
      'basis' | 'answers' | 'conditions' | 'members' | 'incomes' | 'roundings' | 'figures' | 'missing',
      string
    >
  >
  readonly household: string
  readonly noAnswer: string
  truthSaid(truth: boolean): string
  readonly rule: Readonly<Record<Rounding, string>>
  kind(kind: string): string
  readonly anywhere: string
  /** The days on which a figure is in force; null: no end is set. */
  inForce(from: string, to: string | null): string
  readonly madeUp: string
  /** Where a figure is from; one that begins with `synthetic` is made up. */
  source(text: string): string
  readonly settles: string
  ask(who: string): string
  readonly synthetic: string
  /** Of several programmes. */
  readonly together: {
    readonly passedOver: string
    readonly untold: string
    readonly standing: Readonly<Record<Took['standing'], string>>
    readonly takes: string
    readonly fails: string
    instead(title: string): string
  }
}
