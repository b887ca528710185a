import type { Figure } from '@hedui/core/decide'
import { figures as dibao } from '../dibao/figures.ts'

const money = (id: string, zh: string, en: string) =>
  ({ id: `tekun.${id}`, type: 'fen', title: { zh, en } }) as const satisfies Figure

/** The figures that support for the destitute is decided by, as parameters. */
export const figures = {
  standard: dibao.standard,
  scattered: money('scattered', '分散供养基本生活标准', 'basic living of those supported at home'),
  collective: money(
    'collective',
    '集中供养基本生活标准',
    'basic living of those supported in an institution',
  ),
  careAble: money(
    'care-able',
    '照料护理标准（具备生活自理能力）',
    'care of those able to look after themselves',
  ),
  carePartly: money('care-partly', '照料护理标准（部分丧失生活自理能力）', 'care of those partly able'),
  careUnable: money('care-unable', '照料护理标准（完全丧失生活自理能力）', 'care of those unable'),
  localIncome: {
    id: 'local.disposable-income',
    type: 'fen',
    title: {
      zh: '当地上年人均可支配收入',
      en: 'local disposable income per head of the year before',
    },
  },
  stopByDecision: {
    id: 'tekun.stop-by-decision',
    type: 'count',
    title: {
      zh: '自终止决定次月起停发（1为是，0为自死亡次月起）',
      en: 'ends the month after the decision (1: yes, 0: the month after the death)',
    },
  },
} as const satisfies Readonly<Record<string, Figure>>
