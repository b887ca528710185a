import type { Phrase } from '@hedui/core'

/** What the operating subsidy rests on. */
export const law = {
  rates: {
    zh: '马鞍山市花山区养老机构运营补贴办法（按实际入住床位与失能等级）',
    en: 'Rules of Huashan District, Ma’anshan: by occupied bed and grade of disability',
  },
  licence: {
    zh: '养老机构备案（许可）',
    en: 'record or licence of care homes',
  },
  days: {
    zh: '法规没有明文，按本软件的约定：按日计算；入住日计，离开日、死亡日不计',
    en: 'a convention of this library: by the day, with the day of arrival and without that of leaving or death',
  },
} as const satisfies Readonly<Record<string, Phrase>>
