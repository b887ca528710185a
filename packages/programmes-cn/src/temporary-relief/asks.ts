import type { Ask } from '@hedui/core/decide'
import { ask } from '../ask.ts'

/** What an application for temporary relief tells. */
export const asks = {
  hardship: ask.choice(
    { zh: '困难情形', en: 'kind of hardship' },
    {
      fire: { zh: '火灾（急难型）', en: 'fire (emergency)' },
      accident: { zh: '交通等意外事故（急难型）', en: 'accident (emergency)' },
      illness: { zh: '突发重大疾病（急难型）', en: 'sudden serious illness (emergency)' },
      'other-emergency': { zh: '其他特殊困难（急难型）', en: 'another special hardship (emergency)' },
      expenditure: {
        zh: '必需支出突然增加（支出型）',
        en: 'necessary spending beyond its means (expenditure)',
      },
      jobless: { zh: '未参加失业保险而连续无收入', en: 'uninsured, out of work and without income' },
    },
    'household',
  ),
  persons: ask.count({ zh: '救助人数', en: 'persons helped' }, 'inquiry'),
  months: ask.count({ zh: '救助月数', en: 'months of help' }, 'inquiry'),
  incomePerHead: ask.fen({ zh: '人均月可支配收入', en: 'disposable income a head and month' }, 'inquiry'),
  noticeHeldOn: ask.date({ zh: '公示日期', en: 'day of the public notice' }, 'township'),
  monthsWithoutIncome: ask.count({ zh: '连续无收入月数', en: 'months in a row without income' }, 'inquiry'),
  unemploymentInsured: ask.truth({ zh: '参加失业保险', en: 'insured against unemployment' }, 'insurance'),
  onDibao: ask.truth({ zh: '正在享受低保', en: 'on the minimum living allowance' }, 'township'),
  decidedBy: ask.choice(
    { zh: '审批机关', en: 'who decides' },
    {
      township: { zh: '乡镇（街道）', en: 'the township' },
      county: { zh: '县级民政部门', en: 'the county' },
    },
    'township',
  ),
} as const satisfies Readonly<Record<string, Ask>>
