import type { Sample } from '@hedui/testing'
import { decisions } from './samples/decisions.ts'
import { dibao } from './samples/dibao.ts'
import { disability } from './samples/disability.ts'
import { filings } from './samples/filings.ts'
import { persons } from './samples/persons.ts'

/** Synthetic: every place, person, number and amount is invented. */
export const samples: readonly Sample[] = [...dibao, ...persons, ...disability, ...decisions, ...filings]
