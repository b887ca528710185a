import type { Phrase } from '@hedui/core'

/** What the edge of dibao rests on. */
export const law = {
  edge: {
    zh: '《最低生活保障审核确认办法》（2021）第八条（低保边缘家庭）',
    en: 'Measures on confirming the minimum living allowance (2021), art. 8 (edge households)',
  },
  zhejiang: {
    zh: '《浙江省社会救助条例》第十三条（一点五倍以下，且不高于最低月工资标准）',
    en: 'Social Assistance Regulation of Zhejiang, art. 13 (one and a half times or less, not above the minimum wage)',
  },
} as const satisfies Readonly<Record<string, Phrase>>
