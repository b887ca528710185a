import type { Ask } from '@hedui/core/decide'
import { ask } from '../ask.ts'

const spent = (zh: string, en: string) =>
  ask.fen({ zh: `${zh}（十二个月）`, en: `${en}, twelve months` }, 'household')

/** What an application for the standing tells; spending is that of the twelve months that end with the month. */
export const asks = {
  standing: ask.choice(
    { zh: '已有救助身份', en: 'standing it has' },
    {
      none: { zh: '没有', en: 'none' },
      dibao: { zh: '低保', en: 'dibao' },
      tekun: { zh: '特困供养', en: 'tekun' },
      edge: { zh: '低保边缘', en: 'edge of dibao' },
    },
    'township',
  ),
  living: spent('生活支出', 'living'),
  medical: spent('医疗自负支出', 'own part of medical cost'),
  education: spent('教育自负支出', 'own part of education'),
  publicSchoolFee: spent('同类公办学校收费', 'fee of public schools of the same kind'),
  rehabilitation: spent('残疾康复自负支出', 'own part of rehabilitation'),
  otherSpending: spent('县级规定的其他支出', 'other spending by the rule of the county'),
  recognisedIn: ask.month(
    {
      zh: '认定月份（新申请填核定月份）',
      en: 'month of recognition (of a new application the month decided)',
    },
    'township',
  ),
} as const satisfies Readonly<Record<string, Ask>>
