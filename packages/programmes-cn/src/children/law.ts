import type { Phrase } from '@hedui/core'

const opinion = (zh: string, en: string): Phrase => ({
  zh: `关于进一步加强事实无人抚养儿童保障工作的意见（2019）${zh}`,
  en: `Opinion on children without effective care (2019), ${en}`,
})

/** What the allowances of children rest on. */
export const law = {
  orphan: { zh: '国办发〔2010〕54号（孤儿保障）', en: 'State Council Office [2010] 54 (orphans)' },
  who: opinion('第一部分（保障对象）', 'part 1 (who)'),
  topUp: opinion('第三部分（一）（按标准补差发放）', 'part 3 (1) (the difference is paid)'),
  end: opinion('第二部分（终止）', 'part 2 (when it ends)'),
  design: { zh: '法规没有明文，按本软件的约定', en: 'no rule was found: a convention of this library' },
} as const satisfies Readonly<Record<string, Phrase>>
