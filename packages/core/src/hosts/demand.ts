import { and, type Bits, bitsWhere, noBits, not, or } from '../engine/bits.ts'
import type { Verdicts } from '../engine/engine.ts'
import type { Vector } from '../engine/vector.ts'
import type { Condition, Expression } from '../expression/node.ts'
import type { FieldType } from '../model/field.ts'
import type { Mentions } from './mentions.ts'

/** Which host facts matter at which positions, and as what kinds of value. */
export type Demand = ReadonlyMap<string, { readonly at: Bits; readonly types: ReadonlySet<FieldType> }>

/** A rule, and its verdicts as things stand. */
export interface Standing {
  readonly facts: Readonly<Record<string, Expression>>
  readonly verdicts: Verdicts
  readonly mentions: (part: unknown) => Mentions
  /** The truth of a condition of the rule where nothing rests on a host fact's being unknown. */
  readonly open: (condition: Condition) => Condition
}

/** Gathers what could still change conditions and facts at some positions. */
export interface Demanding {
  condition(condition: Condition, at: Bits): void
  fact(name: string, at: Bits): void
  /** All that is mentioned, settled or not. */
  everything(parts: unknown, at: Bits): void
  readonly found: Demand
}

/**
 * What is settled stays settled whatever a host says, so only open parts of an open condition are looked at.
 * Within an aggregate everything mentioned is wanted.
 */
export function createDemanding({ facts, verdicts, mentions, open }: Standing): Demanding {
  const found = new Map<string, { at: Bits; types: ReadonlySet<FieldType> }>()
  const want = (mentioned: Mentions, at: Bits): void => {
    for (const [host, types] of mentioned) {
      const before = found.get(host) ?? { at: noBits(at.size), types: new Set<FieldType>() }
      found.set(host, { at: or(before.at, at), types: new Set([...before.types, ...types]) })
    }
  }

  function condition(node: Condition, at: Bits): void {
    if (mentions(node).size === 0) return
    const { definite, possible } = verdicts.truth(open(node))
    const undecided = and(at, and(possible, not(definite)))
    if (isEmpty(undecided)) return
    if ('all' in node) for (const part of node.all) condition(part, undecided)
    else if ('any' in node) for (const part of node.any) condition(part, undecided)
    else if ('not' in node) condition(node.not, undecided)
    else if ('atLeast' in node) for (const part of node.of) condition(part, undecided)
    else if ('condition' in node) want(mentions(node), undecided)
    else {
      expression(typeof node.fact === 'string' ? { fact: node.fact } : node.fact, undecided)
      if (isExpression(node.value)) expression(node.value, undecided)
    }
  }

  function expression(node: Expression, at: Bits): void {
    if (mentions(node).size === 0 || isEmpty(at)) return
    if ('fact' in node) fact(node.fact, at)
    else if ('truth' in node) condition(node.truth, at)
    else if ('if' in node) {
      const [when, then, otherwise] = node.if
      const { definite, possible } = verdicts.truth(open(when))
      condition(when, at)
      expression(then, and(at, possible))
      expression(otherwise, and(at, not(definite)))
    } else want(mentions(node), at)
  }

  function fact(name: string, at: Bits): void {
    const node = facts[name]
    if (node && mentions(node).size > 0) expression(node, and(at, inexact(verdicts.fact(name))))
  }

  return { condition, fact, everything: (parts, at) => want(mentions(parts), at), found }
}

const isEmpty = ({ words }: Bits): boolean => words.every((word) => word === 0)

const isExpression = (value: unknown): value is Expression =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where a value is not settled. */
const inexact = (v: Vector): Bits =>
  v.kind === 'code'
    ? bitsWhere(v.codes.length, (i) => v.codes[i] === 0)
    : bitsWhere(v.lo.length, (i) => v.lo[i] !== v.hi[i] && !Number.isNaN(v.lo[i]))

/** The positions at which something matters. */
export const wantedAnywhere = (demand: Demand, size: number): Bits =>
  [...demand.values()].reduce((all, { at }) => or(all, at), noBits(size))
