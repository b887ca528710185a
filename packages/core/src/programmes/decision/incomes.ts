import { remember } from '../../dataset/remember.ts'
import type { Job } from '../../engine/engine.ts'
import { rowEngine } from '../../engine/rows/row-engine.ts'
import type { Answers, AnswersWithout } from '../../engine/rows/row-verdicts.ts'
import type { Earned } from '../household/records.ts'
import { type Asking, jobOf } from '../job.ts'
import type { Programme } from '../programme.ts'
import { boundsAt, exactly, isByTheYear } from './bounds.ts'
import type { IncomeVerdict, MemberVerdict, Reason, Rounded } from './decision.ts'
import { anyOf, deciding, groundRules, standings } from './grounds.ts'
import { nothing } from './nothing.ts'
import { isRounded } from './rounding.ts'

/** What an income comes to in twelve months, and how that was rounded. */
interface Share {
  readonly fen: number
  readonly rounded: Rounded
}

const noMember = (basis: Reason['basis']): Reason => ({
  ground: 'earner',
  title: { zh: '收入人未计入家庭成员', en: 'its earner is not counted as a member' },
  basis,
})

/** An income with its row. */
type EarnedAt = Earned & { readonly row: number }

/** Asks the grounds and the shares of a programme about incomes; of one without them there is nothing to ask. */
export function askIncomes(
  programme: Programme,
  earned: readonly EarnedAt[],
  asking: Asking,
): AnswersWithout {
  const { incomes } = programme
  if (!incomes) return nothing
  const { of, times, by, rule } = incomes.share
  const job = jobOf(programme, {
    ...asking,
    subject: 'income',
    rows: Int32Array.from(earned, ({ row }) => row),
  })
  return rowEngine.evaluate({
    ...job,
    facts: remember(withShares, job.facts, () => ({
      ...job.facts,
      of,
      times,
      by,
      share: { mulDiv: [of, times, by], rounding: rule },
    })),
    rules: remember(rules, programme, () => Object.fromEntries(groundRules('against', incomes.notCounted))),
  })
}

/** Which incomes count and why, and what of each falls into the period looked at. */
export function incomeVerdicts(
  programme: Programme,
  earned: readonly EarnedAt[],
  members: readonly MemberVerdict[],
  verdicts: Answers,
): { readonly incomes: readonly IncomeVerdict[]; readonly roundings: readonly Rounded[] } {
  const { incomes } = programme
  if (!incomes) return { incomes: [], roundings: [] }
  const list = earned.map(({ member, income }, row) => {
    const earner = members.find(({ id }) => id === member)
    const against = standings('against', incomes.notCounted, verdicts, row)
    const standing = standingOf(earner, anyOf(against))
    const share = standing === 'false' ? null : shareAt(verdicts, row, incomes.share)
    const verdict: IncomeVerdict = {
      member,
      type: income?.type ?? null,
      amountFen: income?.amountFen ?? null,
      from: income?.from ?? null,
      to: income?.to ?? null,
      counted: standing,
      reasons:
        earner?.counted === 'false'
          ? [noMember(earner.reasons.flatMap(({ basis }) => basis))]
          : [...deciding(against), ...(earner?.counted === 'unknown' ? earner.reasons : [])],
      share: share && inUnit(share.fen, isByTheYear(programme, verdicts, row)),
    }
    return { verdict, share }
  })
  return {
    incomes: list.map(({ verdict }) => verdict),
    roundings: list.flatMap(({ share }) => (share && isRounded(share.rounded) ? [share.rounded] : [])),
  }
}

const rules = new WeakMap<Programme, Job['rules']>()
/** Facts of programmes, and of their incomes besides. */
const withShares = new WeakMap<Job['facts'], Job['facts']>()

const inUnit = (fen: number, byTheYear: boolean): NonNullable<IncomeVerdict['share']> =>
  byTheYear || fen % 12 !== 0 ? { fen, per: 'year' } : { fen: fen / 12, per: 'month' }

function standingOf(
  earner: MemberVerdict | undefined,
  against: IncomeVerdict['counted'],
): IncomeVerdict['counted'] {
  if (earner?.counted === 'false' || against === 'true') return 'false'
  return earner?.counted === 'unknown' || against === 'unknown' ? 'unknown' : 'true'
}

function shareAt(
  verdicts: Answers,
  row: number,
  point: Omit<Rounded, 'name' | 'before' | 'after'>,
): Share | null {
  const [of, times, by, fen] = ['of', 'times', 'by', 'share'].map((fact) =>
    exactly(boundsAt(verdicts.fact(fact), row)),
  ) as [number | null, number | null, number | null, number | null]
  if (of === null || times === null || by === null || fen === null) return null
  const { title, basis, rule } = point
  return {
    fen,
    rounded: {
      name: 'share',
      title,
      basis,
      rule,
      before: { dividendFen: of * times, divisor: by },
      after: fen,
    },
  }
}
