import {
  all,
  any,
  type Condition,
  greaterThan,
  greaterThanInclusive,
  holds,
  isNotIn,
  not,
  type Term,
  truthOf,
} from '@hedui/core'
import type { PersonRow } from '@hedui/core/decide'
import { diedBefore } from '../alive.ts'
import { draws, excludedBy } from '../drawing.ts'
import { law } from '../law.ts'

/** What the nursing fee of work-injury insurance goes by among the benefits of a person. */
const workInjuryNursing = 'work-injury-nursing'

/** A disability certificate that is valid. */
const certified = (p: PersonRow): Condition => {
  const { disabilityCategory, certificateValid } = p.to('circumstances')
  return all(isNotIn(disabilityCategory, ['none']), holds(certificateValid))
}

interface Subsidy {
  readonly id: string
  readonly month: Term<'month'>
  readonly workInjury: Term<'count'>
  /** From which value of `workInjury` on it is excluded. */
  readonly excludedFrom: number
  readonly tariff: Term<'fen'>
}

/** The facts that both subsidies rest on. */
export const subsidyFacts = (p: PersonRow, { id, month, workInjury, excludedFrom, tariff }: Subsidy) => ({
  tariff: { is: tariff, title: { zh: '适用标准', en: 'tariff' }, per: 'month' as const },
  certified: {
    is: truthOf(certified(p)),
    title: { zh: '残疾人证有效', en: 'holds a valid certificate' },
  },
  alive: {
    is: truthOf(not(diedBefore(p, month))),
    title: { zh: '未于此前月份死亡', en: 'did not die in an earlier month' },
  },
  excluded: {
    is: truthOf(draws(p, excludedBy(id))),
    title: { zh: '享受不可兼得的项目', en: 'draws a programme that excludes it' },
  },
  nursed: {
    is: truthOf(all(draws(p, [workInjuryNursing]), greaterThanInclusive(workInjury, excludedFrom))),
    title: { zh: '领取工伤保险生活护理费', en: 'draws a nursing fee of work-injury insurance' },
  },
})

type SubsidyTerms = {
  readonly [K in keyof ReturnType<typeof subsidyFacts>]: ReturnType<typeof subsidyFacts>[K]['is']
}

/** The conditions that both subsidies have. */
export const subsidyConditions = (f: SubsidyTerms) => ({
  certificate: {
    title: { zh: '持有有效残疾人证', en: 'holds a valid disability certificate' },
    basis: [law.twoSubsidies],
    holds: holds(f.certified),
    shows: [],
  },
  alive: {
    title: { zh: '在世，或于本月死亡', en: 'alive, or died in the month' },
    basis: [law.design],
    holds: holds(f.alive),
    shows: [],
  },
  exclusive: {
    title: { zh: '未享受不可兼得的项目', en: 'draws nothing that excludes it' },
    basis: [law.twoSubsidies],
    holds: not(any(holds(f.excluded), holds(f.nursed))),
    shows: [],
  },
})

/** The rounding that makes the amount of a flat tariff. */
export const flat = (of: Term<'fen'>) => ({
  amount: {
    title: { zh: '月补贴', en: 'monthly subsidy' },
    basis: [law.twoSubsidies],
    rule: 'down' as const,
    of,
    by: 1,
  },
})

/** The place pays something to such persons. */
export const tariffed = (f: SubsidyTerms): Condition => greaterThan(f.tariff, 0)
