import { defineProgramme } from '@hedui/core/decide'
import { difference, isBelow, means, monthly } from './dibao/difference.ts'
import { figures } from './dibao/figures.ts'
import { incomes } from './dibao/incomes.ts'
import { members } from './dibao/members.ts'
import { law } from './law.ts'

/**
 * 农村最低生活保障: the difference between the standard for all who are counted and their income. Compared as
 * totals over twelve months, so that nothing is rounded before the end.
 */
export const dibaoRural = defineProgramme({
  id: 'dibao.rural',
  version: '1',
  title: { zh: '农村最低生活保障', en: 'Rural minimum living allowance (dibao)' },
  unit: 'household',
  kind: 'rural',
  from: '2021-07-01',
  to: null,
  basis: [law.incomeTest, law.counted, law.income, law.assets, law.difference],
  excludes: ['tekun'],
  takes: { statuses: { tekun: ['tekun'] } },
  figures,
  reference: 'standard',
  members,
  incomes,
  facts: difference,
  roundings: ({ difference: room }) => monthly(room),
  amount: 'amount',
  conditions: (f) => {
    const { household, assets } = means(f)
    return {
      household,
      income: {
        title: { zh: '家庭收入低于标准', en: 'income below the standard' },
        basis: [law.incomeTest, law.income],
        holds: isBelow(f),
        shows: ['income', 'limit', 'leftOut'],
        margin: 'room',
      },
      assets,
    }
  },
})
