import type { Phrase } from '../../model/field.ts'
import type { Decision, IncomeVerdict, MemberVerdict, Shown } from '../decision/decision.ts'
import { incomeTypes } from '../household/codes.ts'
import type { Difference } from './difference.ts'

type Item = Omit<Difference, 'of' | 'before' | 'after'> & { readonly value: Difference['after'] }

const plain = (text: string): Phrase => ({ zh: text, en: text })
const nothing = { basis: [], type: null, per: null } as const

/** What each part of an argument says, under names that tell the same thing in another decision. */
const parts: Readonly<Record<Difference['of'], (decision: Decision) => readonly Item[]>> = {
  rules: ({ programme: { id, title, version } }) => [{ ...nothing, name: id, title, value: version }],
  parameter: ({ parameters }) =>
    parameters.map(({ id, title, type, per, value, source }) => ({
      ...{ name: id, title, type, per, value },
      basis: [plain(source)],
    })),
  member: ({ members }) => members.map(member),
  income: ({ incomes }) =>
    [...new Set(incomes.map(kindOf))].map((kind) => incomeOf(incomes.filter((one) => kindOf(one) === kind))),
  fact: ({ because }) =>
    because.flatMap(({ condition, basis, shown, margin }) => [
      ...shown.map((figure) => fact(figure, basis)),
      ...(margin ? [{ ...fact(margin, basis), name: marginNameIn(condition, margin) }] : []),
    ]),
  condition: ({ because }) =>
    because.map(({ condition, title, basis, truth }) => ({
      ...{ name: condition, title, basis, value: truth },
      ...{ type: null, per: null },
    })),
}

/** Those that a programme names no fact for are told apart by their conditions. */
const marginNameIn = (condition: string, { fact: name }: Shown): string =>
  name === 'margin' ? `${condition}.margin` : name

const member = ({ id, counted, reasons }: MemberVerdict): Item => ({
  ...{ ...nothing, name: id, value: counted },
  title: {
    zh: [id, ...reasons.map(({ title }) => title.zh)].join(' '),
    en: [id, ...reasons.map(({ title }) => title.en)].join(' '),
  },
  basis: reasons.flatMap(({ basis }) => basis),
})

const kindOf = ({ member, type }: IncomeVerdict): string => JSON.stringify([member, type])

/** What counts of the incomes of one kind of a member, or of the household; incomes of other periods count nothing. */
function incomeOf(verdicts: readonly IncomeVerdict[]): Item {
  const [{ member: whose, type }] = verdicts as readonly [IncomeVerdict]
  const counting = verdicts.filter(({ counted }) => counted !== 'false')
  const isKnown = counting.every(({ counted, share }) => counted === 'true' && share !== null)
  const inYears = counting.some(({ share }) => share?.per === 'year')
  const perYear = counting.reduce(
    (sum, { share }) => sum + (share?.fen ?? 0) * (share?.per === 'month' ? 12 : 1),
    0,
  )
  const of = type === null ? plain('?') : incomeTypes[type]
  return {
    name: kindOf(verdicts[0] as IncomeVerdict),
    title: whose === null ? of : { zh: `${whose} ${of.zh}`, en: `${whose} ${of.en}` },
    basis: [...new Set(verdicts.flatMap(({ reasons }) => reasons.flatMap(({ basis }) => basis)))],
    type: 'fen',
    per: inYears ? 'year' : 'month',
    value: isKnown ? (inYears ? perYear : perYear / 12) : 'unknown',
  }
}

const fact = ({ fact: name, title, type, per, value, bounds }: Shown, basis: Item['basis']): Item => ({
  ...{ name, title, basis, type, per },
  value: value ?? bounds,
})

/**
 * What changed between two decisions on a household: figures, members, incomes, facts and conditions that differ,
 * in that order. A figure that one argument does not rest on has no value there.
 */
export function differences(before: Decision, after: Decision): readonly Difference[] {
  return (Object.keys(parts) as Difference['of'][]).flatMap((of) => {
    const [was, is] = [before, after].map((decision) => byName(parts[of](decision))) as [Items, Items]
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((name): Difference[] => {
      const [one, other] = [was.get(name), is.get(name)]
      const { value: _, ...shown } = (other ?? one) as Item
      if (isSame(one, other)) return []
      return [{ of, ...shown, before: one?.value ?? null, after: other?.value ?? null }]
    })
  })
}

type Items = ReadonlyMap<string, Item>
const byName = (items: readonly Item[]): Items => new Map(items.map((item) => [item.name, item]))

/** Amounts for a month and for a year differ though their numbers do not; nothing counts the same for any period. */
const isSame = (a: Item | undefined, b: Item | undefined): boolean =>
  JSON.stringify(a?.value ?? 0) === JSON.stringify(b?.value ?? 0) &&
  (!a || !b || a.per === b.per || a.value === 0 || a.per === null || b.per === null)
