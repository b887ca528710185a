import type { Phrase } from '../../model/field.ts'
import { graphTitles } from '../../model/graph-titles.ts'
import { incomeTypes } from '../household/codes.ts'
import type { Household, HouseholdIncome } from '../household/household.ts'
import type { Answer, Gap } from './gap.ts'
import { type Supplier, suppliers } from './source.ts'

const { fields } = graphTitles.income

/** Which income a fact belongs to, where that is known. */
const named = ({ type }: HouseholdIncome, fact: Phrase): Phrase => {
  const kind = type && incomeTypes[type]
  return kind ? { zh: `${kind.zh}：${fact.zh}`, en: `${kind.en}: ${fact.en}` } : fact
}

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
      title: fields.type,
      answers: [{ type: 'other' }, { type: 'assistance' }],
    })
  if (amountFen === null || amountFen === undefined)
    open.push({
      fact: 'amountFen',
      title: fields.amount,
      answers: [{ amountFen: 0 }, { amountFen: 1e11 }],
    })
  if (!from && !to)
    open.push({
      fact: 'from',
      title: fields.firstMonth,
      answers: [
        { from: month, to: month },
        { from: '1900-01', to: '1900-01' },
      ],
    })
  else if (!from)
    open.push({ fact: 'from', title: fields.firstMonth, answers: [{ from: to }, { from: '1900-01' }] })
  else if (!to) open.push({ fact: 'to', title: fields.lastMonth, answers: [{ to: from }, { to: '2199-12' }] })
  return open
}

type Incomes = readonly HouseholdIncome[] | null | undefined

/** What the incomes that are listed leave open. */
export function incomeGaps({ members, incomes }: Household, month: string): Gap[] {
  return [
    ...members.flatMap((member, m) => listGaps(member.incomes, m, member.id)),
    ...listGaps(incomes, null, null),
  ]

  function listGaps(list: Incomes, m: number | null, member: string | null): Gap[] {
    return (list ?? []).flatMap((income, i) =>
      openIn(income, month).map(({ fact, title, answers }) => ({
        fact,
        at: `${m === null ? '' : `members[${m}].`}incomes[${i}].${fact}`,
        member,
        title: named(income, title),
        supplier: supplierOf(income),
        answers: answers.map((said) => ofIncome(m, i, said)),
      })),
    )
  }
}

/** Puts an answer into one income of a member, or of the household. */
function ofIncome(m: number | null, i: number, said: HouseholdIncome): Answer {
  const put = (list: Incomes): Incomes =>
    list?.map((income, at) => (at === i ? { ...income, ...said } : income))
  return (household) =>
    m === null
      ? { ...household, incomes: put(household.incomes) }
      : {
          ...household,
          members: household.members.map((member, at) =>
            at === m ? { ...member, incomes: put(member.incomes) } : member,
          ),
        }
}
