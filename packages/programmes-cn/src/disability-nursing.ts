import { all, choose, constant, equal, holds, isIn, truthOf } from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { nursingFigures as figures } from './disability/figures.ts'
import { flat, subsidyConditions, subsidyFacts, tariffed } from './disability/subsidy.ts'
import { draws, ofClass } from './drawing.ts'
import { law } from './law.ts'

const id = 'disability.nursing'
const nothing = constant('fen', 0)

/** 重度残疾人护理补贴: for levels 1 and 2 in need of long care, and mental disability where that is extended. */
export const disabilityNursing = defineProgramme({
  id,
  version: '1',
  title: { zh: '重度残疾人护理补贴', en: 'Nursing subsidy for severely disabled persons' },
  unit: 'person',
  kind: null,
  from: '2016-01-01',
  to: null,
  basis: [law.twoSubsidies],
  excludes: ['tekun'],
  takes: { benefits: [...ofClass('dibao'), 'tekun'] },
  figures,
  facts: (p, { month, figures: f }) => {
    const { disabilityCategory, disabilityLevel: level, longCare } = p.to('circumstances')
    const isMental = isIn(disabilityCategory, ['intellectual', 'mental'])
    const hardUp = draws(p, ofClass('dibao'))
    return {
      ...subsidyFacts(p, {
        id,
        month,
        workInjury: f.workInjury,
        excludedFrom: 1,
        tariff: choose(
          equal(level, 1),
          choose(hardUp, f.hardUp1, f.other1),
          choose(
            equal(level, 2),
            choose(hardUp, f.hardUp2, f.other2),
            choose(all(isMental, equal(level, 3)), f.mental3, choose(isMental, f.mental4, nothing)),
          ),
        ),
      }),
      level: { is: level, title: { zh: '残疾等级', en: 'disability level' } },
      longCare: {
        is: truthOf(holds(longCare)),
        title: { zh: '需要长期照护', en: 'in need of long care' },
      },
    }
  },
  roundings: ({ tariff }) => flat(tariff),
  amount: 'amount',
  conditions: (f) => ({
    ...subsidyConditions(f),
    severe: {
      title: {
        zh: '一级、二级残疾（或当地已扩大到的智力、精神残疾）',
        en: 'level 1 or 2, or mental where that is extended',
      },
      basis: [law.twoSubsidies, law.extended],
      holds: tariffed(f),
      shows: ['level', 'tariff'],
    },
    longCare: {
      title: { zh: '需要长期照护（六个月以上）', en: 'in need of care for 6 months or more' },
      basis: [law.twoSubsidies],
      holds: holds(f.longCare),
      shows: [],
    },
  }),
})
