import { all, any, choose, equal, holds, isIn, isNotIn, not } from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { ofClass } from './drawing.ts'
import { asks, groups, houses } from './housing-renovation/asks.ts'
import { figures } from './housing-renovation/figures.ts'
import { law } from './housing-renovation/law.ts'

/** 农村危房改造补助: repair or rebuilding of the only house, once for a household and for whoever belonged to it. */
export const housingRenovation = defineProgramme({
  id: 'housing-renovation',
  version: '1',
  title: { zh: '农村危房改造补助', en: 'Rural house rebuilding' },
  unit: 'household',
  kind: null,
  from: '2021-01-01',
  to: null,
  basis: [law.groups],
  takes: {
    answers: {
      group: {
        is: 'first',
        among: [
          { value: 'dibao', of: ofClass('dibao') },
          { value: 'edge', of: ofClass('dibao-edge') },
        ],
        otherwise: null,
      },
    },
  },
  figures,
  asks,
  facts: (_, { figures: f, answers: a }) => ({
    tariff: {
      is: choose(equal(a.house, 'C'), f.repair, f.rebuilding),
      title: { zh: '补助标准', en: 'tariff' },
    },
  }),
  amount: 'tariff',
  once: true,
  conditions: (_, { answers: a }) => ({
    group: {
      title: { zh: '属于六类重点对象', en: 'one of the six groups' },
      basis: [law.groups],
      holds: isIn(a.group, groups),
      shows: [],
    },
    house: {
      title: { zh: '住房为C级、D级危房或无房', en: 'the house is of grade C or D, or there is none' },
      basis: [law.house],
      holds: isIn(a.house, houses),
      shows: ['tariff'],
    },
    onlyHouse: {
      title: { zh: '没有其他住房', en: 'no other house' },
      basis: [law.house],
      holds: not(holds(a.otherHouse)),
      shows: [],
    },
    once: {
      title: {
        zh: '本户、原家庭成员及该宅基地此前未获补助',
        en: 'no award before for the household, its members of then or the plot',
      },
      basis: [law.once],
      holds: any(
        isNotIn(a.award, ['own', 'plot', 'former-household']),
        all(equal(a.award, 'former-household'), holds(a.ownHousehold), not(holds(a.awardCounts))),
      ),
      shows: [],
    },
  }),
})
