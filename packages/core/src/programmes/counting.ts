import type { Condition, MulDiv } from '../expression/node.ts'
import type { Related } from '../expression/row.ts'
import { add, all, any, not, type Term, term } from '../expression/term.ts'
import type { programmeGraph } from './graph.ts'
import type { Grounds } from './programme.ts'
import { refusal } from './refusal.ts'
import type {
  Counting,
  Earning,
  Given,
  Income,
  IncomeGrounds,
  Member,
  MemberGrounds,
  Subject,
} from './spec.ts'

interface Grounded {
  readonly members?: (member: Member, given: Given) => MemberGrounds
  readonly incomes?: (income: Income, given: Given) => IncomeGrounds
}
type Incomes = Related<(typeof programmeGraph)['entities'], 'income'>

const whens = (grounds: Grounds): Condition[] => Object.values(grounds).map(({ when }) => when)

/** Whether a ground for it holds and none against it. */
const memberCounts = ({ counted, notCounted }: MemberGrounds): Condition =>
  all(any(...whens(counted)), not(any(...whens(notCounted))))

const incomeCounts = ({ notCounted }: { readonly notCounted: Grounds }): Condition =>
  not(any(...whens(notCounted)))

/** What an income comes to in twelve months. */
const yearly = ({ share: { of, times, by, rule } }: IncomeGrounds): Term<'fen'> => {
  const node: MulDiv = { mulDiv: [of.node, times.node, by.node], rounding: rule }
  return term('fen', node)
}

/** The sum over a list of incomes of those that count, by the year. */
const totalOf =
  (incomes: Grounded['incomes'], given: Given) =>
  (list: Incomes, which?: (income: Income) => Condition): Term<'fen'> => {
    if (!incomes) throw refusal('programme.incomes')
    const counting = list.where((i) => incomeCounts(incomes(i, given)))
    return (which ? counting.where(which) : counting).sum((i) => yearly(incomes(i, given)))
  }

/** The terms by which the facts of a person ask for the person's own incomes. */
export const personEarning = (person: Subject<'person'>, { incomes }: Grounded, given: Given): Earning => ({
  incomes: (which) => totalOf(incomes, given)(person.to('person').many('incomes'), which),
})

/** The terms by which the facts of a household ask for those of its members and incomes that count. */
export function householdCounting(
  household: Subject<'household'>,
  { members, incomes }: Grounded,
  given: Given,
): Counting {
  const listed = household.many('memberships')
  const counted = members ? listed.where((m) => memberCounts(members(m, given))) : listed
  const total = totalOf(incomes, given)
  return {
    members: () => counted.count(),
    overMembers: (value) => counted.sum(value),
    incomes: (which) =>
      add(
        counted.sum((m) => total(m.to('person').many('incomes'), which)),
        total(household.many('incomes'), which),
      ),
  }
}
