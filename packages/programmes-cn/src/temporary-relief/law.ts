import type { Phrase } from '@hedui/core'

const opinion = (zh: string, en: string): Phrase => ({
  zh: `关于进一步加强和改进临时救助工作的意见（2018）${zh}`,
  en: `Opinion on improving temporary relief (2018), ${en}`,
})

/** What temporary relief rests on. */
export const law = {
  relief: {
    zh: '《社会救助暂行办法》第四十七条至第四十九条',
    en: 'Interim Measures on Social Assistance, art. 47 to 49',
  },
  township: { zh: '《社会救助暂行办法》第四十八条', en: 'Interim Measures on Social Assistance, art. 48' },
  types: opinion('第二部分（一）（急难型、支出型）', 'part 2 (1) (emergency and expenditure types)'),
  procedure: opinion('第二部分（二）（公示）', 'part 2 (2) (public notice)'),
  standard: opinion('第二部分（三）（救助标准）', 'part 2 (3) (how much)'),
  jobless: {
    zh: '民政部等2022年通知第二部分（一）（未参加失业保险的无收入人员）',
    en: '2022 notice on safety-net assistance, part 2 (1) (uninsured workers without income)',
  },
  design: {
    zh: '标准由地方制定；按本软件的约定，与低保标准挂钩',
    en: 'a convention of this library: how it is tied to the standard',
  },
} as const satisfies Readonly<Record<string, Phrase>>
