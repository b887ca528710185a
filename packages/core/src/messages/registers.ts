import type { Phrase } from '../model/field.ts'

const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  roll: ['发放名册（民政）', 'benefit rolls (civil affairs)'],
  members: ['家庭成员明细（民政）', 'member lists (civil affairs)'],
  adjustment: ['动态调整表（民政）', 'adjustments (civil affairs)'],
  approval: ['变更审批表（民政）', 'approvals (civil affairs)'],
  payment: ['发放明细（财政）', 'payment orders (finance)'],
  population: ['户籍人口（公安）', 'household register (public security)'],
  death: ['死亡登记（公安）', 'deaths (public security)'],
  cremation: ['火化登记（殡仪馆）', 'cremations (funeral home)'],
}

/** What registers are called, and who keeps them. */
export const registerTitles: ReadonlyMap<string, Phrase> = new Map(
  Object.entries(titles).map(([register, [zh, en]]) => [register, { zh, en }]),
)

/** Of a register that is not known, its id. */
export const registerTitle = (register: string): Phrase =>
  registerTitles.get(register) ?? { zh: register, en: register }
