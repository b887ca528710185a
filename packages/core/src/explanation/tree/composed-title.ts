import type { Expression } from '../../expression/node.ts'
import type { Phrase } from '../../model/field.ts'
import { operandsOf } from '../near/operands.ts'

type Compose = (...parts: readonly string[]) => string

const forms: Readonly<Record<string, { readonly zh: Compose; readonly en: Compose }>> = {
  add: { zh: (a, b) => `${a}＋${b}`, en: (a, b) => `${a} plus ${b}` },
  sub: { zh: (a, b) => `${a}－${b}`, en: (a, b) => `${a} less ${b}` },
  mul: { zh: (a, b) => `${a}×${b}`, en: (a, b) => `${a} times ${b}` },
  mulDiv: { zh: (a, b, c) => `${a}×${b}÷${c}`, en: (a, b, c) => `${a} times ${b} over ${c}` },
  min: { zh: (a, b) => `${a}与${b}中较小（早）的`, en: (a, b) => `the lesser (earlier) of ${a} and ${b}` },
  max: { zh: (a, b) => `${a}与${b}中较大（晚）的`, en: (a, b) => `the greater (later) of ${a} and ${b}` },
  coalesce: { zh: (a, b) => `${a}（不详时为${b}）`, en: (a, b) => `${a}, or ${b} where it is not known` },
  month: { zh: (a) => `${a}所在月`, en: (a) => `month of ${a}` },
  firstDay: { zh: (a) => `${a}首日`, en: (a) => `first day of ${a}` },
  addMonths: { zh: (a, b) => `${a}后推${b}个月`, en: (a, b) => `${a} plus ${b} months` },
  monthsBetween: { zh: (a, b) => `${a}至${b}的月数`, en: (a, b) => `months from ${a} to ${b}` },
  daysBetween: { zh: (a, b) => `${a}至${b}的天数`, en: (a, b) => `days from ${a} to ${b}` },
  age: { zh: (_, b) => `${b}时的年龄`, en: (_, b) => `age on ${b}` },
}

/** What an operation is called, from what its operands are called. */
export function composed(expression: Expression, title: (operand: Expression) => Phrase): Phrase {
  const parts = operandsOf(expression).map(title)
  const form = Object.entries(forms).find(([name]) => name in expression)?.[1]
  const [zh, en] = [parts.map((part) => part.zh), parts.map((part) => part.en)]
  return form ? { zh: form.zh(...zh), en: form.en(...en) } : { zh: zh.join('、'), en: en.join(', ') }
}
