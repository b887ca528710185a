import { allowance } from './dibao/allowance.ts'

/** 农村最低生活保障: by the standard set for the country, by the month or by the year. */
export const dibaoRural = allowance({
  id: 'dibao.rural',
  title: { zh: '农村最低生活保障', en: 'Rural minimum living allowance (dibao)' },
  kind: 'rural',
})
