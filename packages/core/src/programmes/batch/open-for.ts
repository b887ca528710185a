import type { Phrase } from '../../model/field.ts'
import type { Missing } from '../decision/decision.ts'
import type { DecisionBatch } from './batch.ts'

/** A fact that is missing of how many, and who could supply it. */
export interface OpenFor extends Pick<Missing, 'fact' | 'whoCouldSupply'> {
  readonly title: Phrase
  readonly count: number
}

/** What the open decisions of a batch wait for, what most do first. */
export interface WhatIsOpen {
  /** How many were looked at, of how many that are open. */
  readonly looked: number
  readonly open: number
  readonly facts: readonly OpenFor[]
}

/** Looks at up to `most` of the decisions that are open, evenly spread. */
export function whatIsOpen(batch: DecisionBatch, most = 40): WhatIsOpen {
  const rows = Array.from({ length: batch.size }, (_, row) => batch.at(row)).filter(
    ({ amountFen }) => amountFen === null,
  )
  const step = Math.max(1, Math.ceil(rows.length / most))
  const looked = rows.filter((_, at) => at % step === 0)
  const found = new Map<string, OpenFor>()
  for (const { id } of looked) {
    const own = batch.decision(id).missing.map(({ fact, at, title, whoCouldSupply }): [string, OpenFor] => {
      const name = fact === 'parameter' ? at : fact
      return [name, { fact: name, title, whoCouldSupply, count: 0 }]
    })
    for (const [name, missing] of new Map(own))
      found.set(name, { ...missing, count: (found.get(name)?.count ?? 0) + 1 })
  }
  const facts = [...found.values()].sort((a, b) => b.count - a.count || (a.fact < b.fact ? -1 : 1))
  return { looked: looked.length, open: rows.length, facts }
}
