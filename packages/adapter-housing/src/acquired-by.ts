import { code } from '@hedui/ingest'

/** How the right in a property was acquired. */
export const acquiredBy = code('housing.acquired-by', {
  purchase: ['购买', '买卖', '市场化商品房'],
  'self-built': ['自建', '自建房'],
  inheritance: ['继承', '受遗赠'],
  gift: ['赠与'],
  'disaster-rebuilding': ['灾后重建'],
  resettlement: ['安置', '拆迁安置'],
  relocation: ['易地搬迁安置', '易地扶贫搬迁安置'],
})
