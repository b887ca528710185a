import type { Household, HouseholdMember } from '@hedui/core/decide'
import { formatYuan } from '@hedui/core/values'
import { ageOf } from './born.ts'
import { wordOf } from './composition.ts'
import { type HouseholdFacts, household, type IncomeFact, usualMonth } from './household.ts'

/** Stands in the text of a literal for code that is not JSON. */
class Code {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/**
 * The call of `household` that makes the same household, ready to be pasted into a test; members are renamed as
 * the composition names them. What has no short form is written out field by field.
 */
export function literal(given: Household, month: string = usualMonth): string {
  const text = given.members.map((member) => partOf(member, month)).join(' + ')
  const plain = household(text, { month })
  const named = given.members.map((member, at) => ({ ...member, id: plain.members[at]?.id ?? member.id }))
  const facts = factsOf({ ...given, members: named }, plain, month)
  return facts.length === 0
    ? `household(${quoted(text)})`
    : `household(${quoted(text)}, { ${facts.map(([key, value]) => `${key}: ${write(value)}`).join(', ')} })`
}

const partOf = ({ relation, birthDate }: HouseholdMember, month: string): string => {
  const word = wordOf(relation ?? null)
  const age = birthDate ? ageOf(birthDate, month) : null
  return `${word} ${age ?? birthDate ?? '?'}`
}

type Fact = readonly [keyof HouseholdFacts, unknown]

function factsOf(given: Household, plain: Household, month: string): Fact[] {
  const income: Record<string, unknown> = {}
  const custody: string[] = []
  const dead: Record<string, string | null> = {}
  const members: Record<string, unknown> = {}
  given.members.forEach((member, at) => {
    const { id, incomes, status, diedOn, ...more } = member
    const said = incomeFact(incomes, month)
    if (said === undefined) members[id] = { incomes: null }
    else if (!isNone(said)) income[id] = typeof said === 'number' ? money(said) : said
    if (status === 'in-prison' && diedOn === undefined) custody.push(id)
    else if (status === 'dead' && diedOn !== undefined) dead[id] = diedOn
    const usual = plain.members[at] as HouseholdMember
    const differs = Object.fromEntries(
      Object.entries({ ...unsaid(usual), ...more, ...otherwise(member) }).filter(
        ([field, value]) => !same(value, usual[field as keyof HouseholdMember]),
      ),
    )
    if (Object.keys(differs).length > 0) members[id] = { ...(members[id] as object | undefined), ...differs }
  })
  const only = Object.keys(income).length === 1 && 'head' in income
  const all: readonly (readonly [keyof HouseholdFacts, unknown, boolean])[] = [
    ['month', month, month !== usualMonth],
    ['income', only ? income.head : income, Object.keys(income).length > 0],
    ['custody', custody.length === 1 ? custody[0] : custody, custody.length > 0],
    ['dead', dead, Object.keys(dead).length > 0],
    ['shared', given.incomes, given.incomes !== undefined],
    ['assets', given.assetsWithinRule ?? null, given.assetsWithinRule !== true],
    ['members', members, Object.keys(members).length > 0],
  ]
  return all.flatMap(([key, value, isSaid]): Fact[] => (isSaid ? [[key, value]] : []))
}

/** A status or day of death that `custody` and `dead` cannot say. */
const otherwise = ({ status, diedOn }: HouseholdMember): Partial<HouseholdMember> => {
  if (status === 'in-prison' && diedOn === undefined) return { status: 'normal' }
  if (status === 'dead' && diedOn !== undefined) return { status: 'normal' }
  return { status: status ?? null, ...(diedOn !== undefined && { diedOn }) }
}

/** What is left out says that it is not known. */
const unsaid = (usual: HouseholdMember): Partial<HouseholdMember> =>
  Object.fromEntries(
    Object.keys(usual)
      .filter(
        (field) => field !== 'id' && field !== 'incomes' && field !== 'relation' && field !== 'birthDate',
      )
      .map((field) => [field, null]),
  )

/** Undefined where nothing was answered. */
function incomeFact(incomes: HouseholdMember['incomes'], month: string): IncomeFact | undefined {
  if (incomes === null || incomes === undefined) return undefined
  const [only] = incomes
  const isWage = incomes.length === 1 && only?.type === 'wage' && only.from === month && only.to === month
  return isWage && !only.newSince && only.amountFen !== undefined ? only.amountFen : incomes
}

const isNone = (fact: IncomeFact): boolean => Array.isArray(fact) && fact.length === 0
const same = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null)
const money = (fen: number): Code => {
  const text = formatYuan(fen)
  return new Code(fen % 100 === 0 ? `yuan(${text.slice(0, -3)})` : `yuan('${text}')`)
}

const quoted = (text: string): string => `'${text}'`

function write(value: unknown): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string') return quoted(value.replaceAll('\\', '\\\\').replaceAll("'", "\\'"))
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).filter(([, v]) => v !== undefined)
  return `{ ${fields.map(([key, v]) => `${/^\w+$/.test(key) ? key : quoted(key)}: ${write(v)}`).join(', ')} }`
}
