import {
  add,
  all,
  any,
  choose,
  equal,
  firstDay,
  greaterThan,
  holds,
  lessThan,
  lessThanInclusive,
  month as monthOf,
  mul,
  not,
  sub,
  truthOf,
} from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { diedBefore, isOfStatus } from './alive.ts'
import { draws, excludedBy } from './drawing.ts'
import { law } from './law.ts'
import { figures } from './tekun/figures.ts'
import { incomes } from './tekun/incomes.ts'
import { cannotWork } from './tekun/labour.ts'
import { isSupported } from './tekun/supporters.ts'

const id = 'tekun'

/** 特困人员救助供养: no labour ability, no source of income and nobody to support the person; a flat amount. */
export const tekun = defineProgramme({
  id,
  version: '1',
  title: { zh: '特困人员救助供养', en: 'Support for the destitute (tekun)' },
  unit: 'person',
  kind: null,
  from: '2021-07-01',
  to: null,
  basis: [law.tekun, law.tekunLabour, law.tekunIncome, law.tekunSupporters, law.tekunCare],
  excludes: ['dibao', 'disability.living', 'disability.nursing', 'orphan'],
  takes: { benefits: ['orphan'] },
  figures,
  reference: 'standard',
  incomes,
  facts: (p, { month, figures: f }, counting) => {
    const on = firstDay(month)
    const { failedAbilities: failed, inInstitution, endDecidedAt } = p.to('circumstances')
    const care = choose(
      equal(failed, 0),
      f.careAble,
      choose(lessThanInclusive(failed, 3), f.carePartly, f.careUnable),
    )
    const income = counting.incomes()
    const limit = choose(equal(f.standard.months, 12), f.standard, mul(f.standard, 12))
    const draining = all(draws(p, [id]), not(lessThan(monthOf(endDecidedAt), month)))
    return {
      noLabour: { is: truthOf(cannotWork(p, on)), title: { zh: '无劳动能力', en: 'cannot work' } },
      income: { is: income, title: { zh: '本人收入', en: 'income' }, per: 'year' },
      limit: {
        is: limit,
        title: { zh: '低保标准', en: 'standard of the minimum living allowance' },
        per: 'year',
      },
      room: {
        is: sub(limit, income),
        title: { zh: '标准减收入', en: 'standard less income' },
        per: 'year',
      },
      assetsWithinRule: {
        is: p
          .many('memberships')
          .where((m) => holds(m.to('householdMonth').to('assessment').assetsWithinRule))
          .exists(),
        title: { zh: '财产符合规定', en: 'assets within the rule' },
      },
      supported: {
        is: isSupported(p, on, f.localIncome),
        title: { zh: '有履行义务能力的义务人', en: 'somebody is able to support the person' },
      },
      ended: {
        is: truthOf(
          all(
            any(diedBefore(p, month), isOfStatus(p, 'in-prison'), isOfStatus(p, 'missing')),
            not(all(draining, equal(f.stopByDecision, 1))),
          ),
        ),
        title: { zh: '终止情形已生效', en: 'the support has ended' },
      },
      excluded: {
        is: truthOf(draws(p, excludedBy(id))),
        title: { zh: '享受不可兼得的项目', en: 'draws a programme that excludes it' },
      },
      allowance: {
        is: add(choose(holds(inInstitution), f.collective, f.scattered), care),
        title: { zh: '基本生活标准加照料护理标准', en: 'basic living and care' },
        per: 'month',
      },
    }
  },
  roundings: ({ allowance }) => ({
    amount: {
      title: { zh: '月救助供养金', en: 'monthly support' },
      basis: [law.tekunCare],
      rule: 'down',
      of: allowance,
      by: 1,
    },
  }),
  amount: 'amount',
  conditions: (f) => ({
    labour: {
      title: { zh: '无劳动能力', en: 'cannot work' },
      basis: [law.tekunLabour],
      holds: holds(f.noLabour),
      shows: [],
    },
    income: {
      title: { zh: '无生活来源：收入低于低保标准', en: 'no source of income: below the standard' },
      basis: [law.tekunIncome],
      holds: greaterThan(f.room, 0),
      shows: ['income', 'limit'],
      margin: 'room',
    },
    assets: {
      title: { zh: '财产符合规定', en: 'assets within the rule' },
      basis: [law.tekunIncome],
      holds: holds(f.assetsWithinRule),
      shows: [],
    },
    supporters: {
      title: { zh: '无义务人或义务人无履行义务能力', en: 'nobody is able to support the person' },
      basis: [law.tekunSupporters],
      holds: not(holds(f.supported)),
      shows: [],
    },
    exclusive: {
      title: { zh: '未享受不可兼得的项目', en: 'draws nothing that excludes it' },
      basis: [law.tekun],
      holds: not(holds(f.excluded)),
      shows: [],
    },
    ended: {
      title: { zh: '未终止（死亡、失踪、服刑自决定次月起终止）', en: 'has not ended' },
      basis: [law.tekunEnd],
      holds: not(holds(f.ended)),
      shows: [],
    },
  }),
})
