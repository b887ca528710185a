import { type Parsed, problem, success } from './problem.ts'
import { normaliseId, normaliseName } from './text.ts'

export type PlateProblem = 'plate.form'

const province = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]'
const serial = '[\\dA-HJ-NP-Z]'
const ordinary = `${serial}{5}`
const marked = `${serial}{4}[挂学警使领临]`
const newEnergy = `[DF]${serial}\\d{4}|\\d{5}[DF]`
const form = new RegExp(`^${province}[A-Z](?:${ordinary}|${marked}|${newEnergy})$`, 'u')

/** A motor vehicle's plate (GA 36), without its dot; plates of tractors are not covered. */
export function parsePlate(raw: string): Parsed<string, PlateProblem> {
  const plate = normaliseName(normaliseId(raw)).replace(/[·-]/gu, '')
  return form.test(plate) ? success(plate) : problem('plate.form')
}
