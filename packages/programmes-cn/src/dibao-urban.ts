import { allowance } from './dibao/allowance.ts'

/** 城市最低生活保障: by the standard set for towns. */
export const dibaoUrban = allowance({
  id: 'dibao.urban',
  title: { zh: '城市最低生活保障', en: 'Urban minimum living allowance (dibao)' },
  kind: 'urban',
})
