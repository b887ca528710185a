import type { Phrase } from '@hedui/core'

/** What house rebuilding rests on: reprints, as the official notice was not found. */
export const law = {
  groups: {
    zh: '农村低收入群体等重点对象住房安全保障（地方转载；正式文件未找到）',
    en: 'Safe housing for rural low-income groups (local reprints; the official notice was not found)',
  },
  house: {
    zh: '农村危房改造：C、D级或无房，一户一宅（地方转载）',
    en: 'Rural house rebuilding: grade C or D or no house, one house a household (local reprints)',
  },
  once: {
    zh: '农村危房改造：已享受的农户及其家庭成员不得重复申请（地方核查规定）',
    en: 'Rural house rebuilding: once, also not through another member (rule of a local check)',
  },
} as const satisfies Readonly<Record<string, Phrase>>
