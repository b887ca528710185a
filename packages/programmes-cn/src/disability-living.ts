import { choose, constant } from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { livingFigures as figures } from './disability/figures.ts'
import { flat, subsidyConditions, subsidyFacts, tariffed } from './disability/subsidy.ts'
import { draws, ofClass } from './drawing.ts'
import { law } from './law.ts'

const id = 'disability.living'

/** 困难残疾人生活补贴: for disabled persons on the minimum living allowance, or near it where that is extended. */
export const disabilityLiving = defineProgramme({
  id,
  version: '1',
  title: { zh: '困难残疾人生活补贴', en: 'Living subsidy for disabled persons in hardship' },
  unit: 'person',
  kind: null,
  from: '2016-01-01',
  to: null,
  basis: [law.twoSubsidies],
  excludes: ['tekun', 'orphan'],
  takes: { benefits: [...ofClass('dibao'), ...ofClass('dibao-edge'), 'tekun', 'orphan'] },
  figures,
  facts: (p, { month, figures: f }) => ({
    ...subsidyFacts(p, {
      id,
      month,
      workInjury: f.workInjury,
      excludedFrom: 2,
      tariff: choose(
        draws(p, ofClass('dibao')),
        f.dibao,
        choose(draws(p, ofClass('dibao-edge')), f.edge, constant('fen', 0)),
      ),
    }),
  }),
  roundings: ({ tariff }) => flat(tariff),
  amount: 'amount',
  conditions: (f) => ({
    ...subsidyConditions(f),
    hardship: {
      title: {
        zh: '低保家庭成员（或当地已扩大到的困难家庭成员）',
        en: 'on the allowance, or near it where that is extended',
      },
      basis: [law.twoSubsidies, law.extended],
      holds: tariffed(f),
      shows: ['tariff'],
    },
  }),
})
