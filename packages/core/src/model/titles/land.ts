import type * as of from '../entities/land.ts'
import type { TitlesOf } from '../titles.ts'

/** What land and what it holds are called. */
export const land: TitlesOf<typeof of.land> = {
  title: { zh: '土地', en: 'farmland' },
  fields: {
    person: { zh: '承包人', en: 'holder' },
    household: { zh: '家庭', en: 'household' },
    name: { zh: '姓名', en: 'name' },
    tenure: { zh: '取得方式', en: 'tenure' },
    area: { zh: '面积(百分之一亩)', en: 'area in hundredths of a mu' },
    plot: { zh: '地块编号', en: 'plot' },
    since: { zh: '起始日期', en: 'from' },
    until: { zh: '截止日期', en: 'until' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村', en: 'village' },
  },
  resolved: {},
}
