import { isHeduiError, type Parameter } from '@hedui/core'
import { type Case, type CaseProblem, parseCase } from '@hedui/core/case'
import {
  type Chosen,
  type Decision,
  decide,
  decideAll,
  type Programme,
  programmeIn,
} from '@hedui/core/decide'
import { type ParameterIssue, verifyParameters } from '@hedui/core/lint'
import { monthOfDate } from '@hedui/core/values'
import * as shipped from '@hedui/programmes-cn'
import type { DecidedBy } from '../packs/decided-by.ts'
import { refusal } from '../refusal.ts'

/** What was decided, and what is doubtful about the case's own figures. */
export interface Decided {
  readonly decision: Decision
  readonly notes: readonly ParameterIssue[]
}
export interface AllDecided extends Pick<Decided, 'notes'> {
  readonly chosen: readonly Chosen[]
}

/** Decides a case for the programme asked for, else for the one it names, as it is in its place; `path` is how to call the case. */
export function decideCase(
  input: unknown,
  asked: string | undefined,
  path: string,
  { programmes, parameters, overlays }: DecidedBy = shipped,
): Decided {
  return withPlaces(path, () => {
    const given = parseCase(input)
    const { region, month = monthOfDate(given.asOf) } = given
    const programme = programmeIn(programmeOf(asked ?? given.programme, programmes), overlays, {
      region,
      month,
    })
    return {
      decision: decide(programme, given.household, optionsOf(given, parameters)),
      notes: notesOn(given),
    }
  })
}

/**
 * Decides a case for every programme as it is in its place, what one takes from another and what excludes another
 * included. Urban or rural is what the case says, or else the programme that it names.
 */
export function decideAllOfCase(
  input: unknown,
  path: string,
  { programmes, parameters, overlays }: DecidedBy = shipped,
): AllDecided {
  return withPlaces(path, () => {
    const given = parseCase(input)
    const { region, month = monthOfDate(given.asOf) } = given
    const there = programmes.map((programme) => programmeIn(programme, overlays, { region, month }))
    const kind = given.kind ?? programmes.find(({ id }) => id === given.programme)?.kind
    const options = { ...optionsOf(given, parameters), ...(kind && { kind }) }
    return { chosen: decideAll(given.household, there, shipped.choices, options), notes: notesOn(given) }
  })
}

const notesOn = ({ parameters = [], asOf }: Case): readonly ParameterIssue[] =>
  verifyParameters(parameters, { asOf })

/** The figures of a case, and of the others those that it does not set itself. */
export function figuresOf(own: readonly Parameter[], figures: readonly Parameter[]): readonly Parameter[] {
  const taken = new Set(own.map(({ id }) => id))
  return [...own, ...figures.filter(({ id }) => !taken.has(id))]
}

function optionsOf(
  { programme: _, household: __, parameters: own = [], ...more }: Case,
  figures: readonly Parameter[],
) {
  return { ...more, parameters: figuresOf(own, figures) }
}

/** The programme of an id; refuses others, and none. */
export function programmeOf(found: string | undefined, programmes: readonly Programme[]): Programme {
  const programme = programmes.find(({ id }) => id === found)
  if (programme) return programme
  throw refusal('programme', { found: found ?? null, known: programmes.map(({ id }) => id) })
}

/** What is wrong with the case, under the name of its file. */
export function withPlaces<T>(path: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!isHeduiError(error) || !/^decide\.(case|household)$/.test(error.code)) throw error
    const problems = error.facts.problems as readonly CaseProblem[]
    const within = error.code === 'decide.household' ? 'household' : ''
    throw refusal('case', {
      path,
      problems: problems.map((p) => ({ ...p, at: [within, p.at].filter(Boolean).join('.') })),
    })
  }
}
