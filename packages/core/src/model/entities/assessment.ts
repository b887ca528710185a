import { defineEntity } from '../entity.ts'
import { month, ref, truth } from '../field.ts'

/** What the inquiry into a household's means found for one month. */
export const assessment = defineEntity({
  title: { zh: '家庭经济状况核查', en: 'assessment of means' },
  registers: ['assessment'],
  fields: {
    household: ref('household', '家庭', 'household'),
    month: month('月份', 'month'),
    assetsWithinRule: truth('财产符合当地规定', 'assets within the local rule'),
  },
})
