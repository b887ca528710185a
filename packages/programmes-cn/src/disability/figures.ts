import type { Figure } from '@hedui/core/decide'

const amount = (id: string, zh: string, en: string) =>
  ({ id: `disability.${id}`, type: 'fen', title: { zh, en } }) as const satisfies Figure

/** What somebody gives up who draws the nursing fee of work-injury insurance. */
const workInjury = {
  id: 'disability.work-injury-excludes',
  type: 'count',
  title: {
    zh: '领取工伤保险生活护理费者不再享受（1为护理补贴，2为两项补贴）',
    en: 'what a nursing fee of work-injury insurance excludes (1: the nursing subsidy, 2: both)',
  },
} as const satisfies Figure

/** The figures that the living subsidy is decided by, as parameters. */
export const livingFigures = {
  workInjury,
  dibao: amount(
    'living.dibao',
    '低保家庭残疾人生活补贴标准',
    'living subsidy on the minimum living allowance',
  ),
  edge: amount(
    'living.edge',
    '低保边缘家庭残疾人生活补贴标准（0为未扩大）',
    'living subsidy in a household on the edge of the allowance (0: not extended)',
  ),
} as const satisfies Readonly<Record<string, Figure>>

/** The figures that the nursing subsidy is decided by, as parameters. */
export const nursingFigures = {
  workInjury,
  hardUp1: amount(
    'nursing.dibao-1',
    '低保家庭一级残疾人护理补贴标准',
    'nursing subsidy, level 1, on the allowance',
  ),
  hardUp2: amount(
    'nursing.dibao-2',
    '低保家庭二级残疾人护理补贴标准',
    'nursing subsidy, level 2, on the allowance',
  ),
  other1: amount('nursing.other-1', '其他家庭一级残疾人护理补贴标准', 'nursing subsidy, level 1, others'),
  other2: amount('nursing.other-2', '其他家庭二级残疾人护理补贴标准', 'nursing subsidy, level 2, others'),
  mental3: amount(
    'nursing.mental-3',
    '智力、精神三级残疾人护理补贴标准（0为未扩大）',
    'nursing subsidy, intellectual or mental disability of level 3 (0: not extended)',
  ),
  mental4: amount(
    'nursing.mental-4',
    '智力、精神四级残疾人护理补贴标准（0为未扩大）',
    'nursing subsidy, intellectual or mental disability of level 4 (0: not extended)',
  ),
} as const satisfies Readonly<Record<string, Figure>>
