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
  income: ({ incomes }) => numbered(incomes.map(income)),
  fact: ({ because }) =>
    because.flatMap(({ basis, shown, margin }) =>
      [...shown, ...(margin ? [margin] : [])].map((figure) => fact(figure, basis)),
    ),
  condition: ({ because }) =>
    because.map(({ condition, title, basis, truth }) => ({
      ...{ name: condition, title, basis, value: truth },
      ...{ type: null, per: null },
    })),
}

const member = ({ id, counted, reasons }: MemberVerdict): Item => ({
  ...{ ...nothing, name: id, value: counted },
  title: {
    zh: [id, ...reasons.map(({ title }) => title.zh)].join(' '),
    en: [id, ...reasons.map(({ title }) => title.en)].join(' '),
  },
  basis: reasons.flatMap(({ basis }) => basis),
})

/** An income goes by all that is said of it; what counts of it is what may differ. */
const income = (verdict: IncomeVerdict): Item => {
  const { type, amountFen, from, to, counted, reasons, share } = verdict
  const of = type === null ? plain('?') : incomeTypes[type]
  const whose = verdict.member === null ? '' : `${verdict.member} `
  return {
    name: JSON.stringify([verdict.member, type, amountFen, from, to]),
    title: { zh: whose + of.zh, en: whose + of.en },
    basis: reasons.flatMap(({ basis }) => basis),
    type: 'fen',
    per: share?.per ?? null,
    value: counted === 'false' ? 0 : counted === 'true' ? (share?.fen ?? null) : 'unknown',
  }
}

const fact = ({ fact: name, title, type, per, value, bounds }: Shown, basis: Item['basis']): Item => ({
  ...{ name, title, basis, type, per },
  value: value ?? bounds,
})

/** Incomes of which the same is said, told apart by their order. */
function numbered(items: readonly Item[]): readonly Item[] {
  const times = new Map<string, number>()
  return items.map((item) => {
    const nth = (times.get(item.name) ?? 0) + 1
    times.set(item.name, nth)
    return nth === 1 ? item : { ...item, name: `${item.name}#${nth}` }
  })
}

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
