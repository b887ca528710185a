import { isHeduiError, near, type Parameter } from '@hedui/core'
import type { CaseProblem } from '@hedui/core/case'
import { parseCase } from '@hedui/core/case'
import type { Household } from '@hedui/core/decide'
import { isMonth, monthOfDate } from '@hedui/core/values'
import type { HouseholdFacts, ProgrammeCase } from '@hedui/testing'
import type * as z from 'zod/mini'
import { replacing } from '../packs/rule-set.ts'
import type { CaseFault } from './fault.ts'
import type { Kit } from './kit.ts'
import type { Known } from './known.ts'
import type { programmeCaseSchema } from './schema.ts'
import type { Setting } from './setting.ts'

type Written = z.infer<typeof programmeCaseSchema>

/** A case of a programme as it is run, or what is wrong with it; `at` is its place in the file. */
export function programmeCase(
  written: Written,
  at: string,
  setting: Setting,
  known: Known,
  kit: Kit,
): { readonly case: ProgrammeCase } | { readonly faults: readonly CaseFault[] } {
  const ids = known.programmes.map(({ id }) => id)
  const { programme, name, given, household, asked = {}, counted } = written
  const { income, custody, dead, shared, assets, members } = written
  const facts = Object.entries({ income, custody, dead, shared, assets, members }).filter(
    ([, fact]) => fact !== undefined,
  )
  const results = chosen(written, ['eligible', 'ineligible', 'undetermined'])
  const stated = chosen(written, ['given', 'household'])
  const faults = [
    ...(ids.includes(programme) ? [] : [valueFault(`${at}.programme`, programme, ids)]),
    ...oneOf(at, results, ['eligible', 'ineligible', 'undetermined']),
    ...oneOf(at, stated, ['given', 'household']),
    ...(given === undefined ? [] : facts.map(([key]) => onlyWithWords(at, key))),
  ]
  if (faults.length > 0) return { faults }
  const { month, asOf = setting.asOf, parameters = setting.parameters, ...rest } = asked
  const decided = month ?? setting.month ?? monthOfDate(asOf)
  if (!isMonth(decided)) {
    const problem = { at: '', code: 'value', found: JSON.stringify(decided), sought: 'month' } as const
    return { faults: [{ at: `${at}.asked.month`, of: 'household', problem }] }
  }
  const spelt =
    household === undefined ? given : spell(household, { month: decided, ...Object.fromEntries(facts) })
  if (typeof spelt === 'string') return { faults: [{ at, of: 'words', message: spelt }] }
  const { region = setting.region, ...more } = rest
  try {
    const parsed = parseCase({
      ...{ programme, asOf, month: decided, household: spelt, ...more },
      ...(region !== undefined && { region }),
      ...(parameters !== undefined && { parameters }),
    })
    const { programme: _, household: whole, parameters: figures, ...question } = parsed
    return {
      case: {
        name,
        given: whole,
        asked: {
          ...question,
          ...(figures && { parameters: replacing<Parameter>(known.parameters, figures) }),
        },
        ...(counted !== undefined && { counted }),
        ...outcomeOf(written),
      },
    }
  } catch (error) {
    if (!isHeduiError(error) || error.code !== 'decide.case') throw error
    return {
      faults: (error.facts.problems as readonly CaseProblem[]).map((problem) => placed(problem, at, written)),
    }
  }

  function spell(text: string, more: HouseholdFacts): Household | string {
    try {
      return kit.household(text, more)
    } catch (error) {
      if (error instanceof RangeError) return error.message
      throw error
    }
  }
}

/** The result as the kit takes it: exactly one is stated. */
function outcomeOf({ eligible, ineligible, undetermined }: Written) {
  if (eligible !== undefined) return { eligible }
  return ineligible !== undefined ? { ineligible } : { undetermined: undetermined ?? [] }
}

const chosen = (written: object, keys: readonly string[]): string[] =>
  keys.filter((key) => (written as Readonly<Record<string, unknown>>)[key] !== undefined)

/** A fault unless exactly one of some keys is there. */
export const oneOf = (at: string, found: readonly string[], known: readonly string[]): CaseFault[] =>
  found.length === 1
    ? []
    : [{ at, of: 'form', problem: { at: '', code: 'one-of', found: found.join(' + '), known } }]

export const keysOf = chosen

const valueFault = (at: string, found: string, known: readonly string[]): CaseFault => ({
  at,
  of: 'form',
  problem: { at: '', code: 'value', found, near: near(found, known), known },
})

const onlyWithWords = (at: string, key: string): CaseFault => ({
  at: `${at}.${key}`,
  of: 'form',
  problem: { at: '', code: 'one-of', found: `given + ${key}`, known: ['given', `household + ${key}`] },
})

/** The place of a problem in the file: a household stands under another name there, a question under `asked`. */
function placed(problem: CaseProblem, at: string, { given }: Written): CaseFault {
  const where = problem.at.startsWith('household')
    ? given === undefined
      ? problem.at
      : problem.at.replace('household', 'given')
    : `asked.${problem.at}`
  return { at: `${at}.${where}`, of: 'household', problem: { ...problem, at: '' } }
}
