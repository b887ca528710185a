import { graph } from '../../model/graph.ts'
import type { Household, HouseholdIncome } from '../household/household.ts'
import type { Gap } from './gap.ts'
import { type Supplier, suppliers } from './source.ts'

const { fields } = graph.entities.income

const supplierOf = ({ type }: HouseholdIncome): Supplier =>
  type === 'wage'
    ? suppliers.employer
    : type === 'operating'
      ? suppliers.business
      : type === 'pension' || type === 'basic-pension'
        ? suppliers.pension
        : suppliers.household

interface Open {
  readonly fact: 'type' | 'amountFen' | 'from' | 'to'
  readonly title: Gap['title']
  readonly answers: readonly HouseholdIncome[]
}

/** What one income leaves open, with extreme answers. */
function openIn({ type, amountFen, from, to }: HouseholdIncome, month: string): Open[] {
  const open: Open[] = []
  if (!type)
    open.push({
      fact: 'type',
      title: fields.type.title,
      answers: [{ type: 'other' }, { type: 'assistance' }],
    })
  if (amountFen === null || amountFen === undefined)
    open.push({
      fact: 'amountFen',
      title: fields.amount.title,
      answers: [{ amountFen: 0 }, { amountFen: 1e11 }],
    })
  if (!from && !to)
    open.push({
      fact: 'from',
      title: fields.firstMonth.title,
      answers: [
        { from: month, to: month },
        { from: '1900-01', to: '1900-01' },
      ],
    })
  else if (!from)
    open.push({ fact: 'from', title: fields.firstMonth.title, answers: [{ from: to }, { from: '1900-01' }] })
  else if (!to)
    open.push({ fact: 'to', title: fields.lastMonth.title, answers: [{ to: from }, { to: '2199-12' }] })
  return open
}

/** What the incomes that are listed leave open. */
export function incomeGaps(household: Household, month: string): Gap[] {
  const list = (
    incomes: readonly HouseholdIncome[] | null | undefined,
    place: string,
    member: string | null,
    put: (incomes: readonly HouseholdIncome[]) => Household,
  ): Gap[] =>
    (incomes ?? []).flatMap((income, i) =>
      openIn(income, month).map(({ fact, title, answers }) => ({
        fact,
        at: `${place}incomes[${i}].${fact}`,
        member,
        title,
        supplier: supplierOf(income),
        supposed: answers.map((answer) => put((incomes ?? []).with(i, { ...income, ...answer }))),
      })),
    )
  return [
    ...household.members.flatMap((member, m) =>
      list(member.incomes, `members[${m}].`, member.id, (incomes) => ({
        ...household,
        members: household.members.with(m, { ...member, incomes }),
      })),
    ),
    ...list(household.incomes, '', null, (incomes) => ({ ...household, incomes })),
  ]
}
