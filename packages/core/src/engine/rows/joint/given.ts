import type { Parameter } from '../../../parameters/parameter.ts'
import type { Setting } from '../../evaluator.ts'

/** What a condition depends on beside rows and day. */
export type Given = Pick<Setting, 'options' | 'parameters'>

/** Whether a condition comes to the same in both. */
export const isSameGiven = (a: Given, b: Given): boolean =>
  (a.options === b.options || JSON.stringify(a.options) === JSON.stringify(b.options)) &&
  isSame(a.parameters, b.parameters)

const isSame = (a: Given['parameters'] = [], b: Given['parameters'] = []): boolean =>
  a === b || (a.length === b.length && a.every((parameter, i) => isSameFigure(parameter, b[i] as Parameter)))

/** Figures that nobody gave are made anew for each run. */
const isSameFigure = (a: Parameter, b: Parameter): boolean =>
  a === b || (a.id === b.id && a.type === b.type && a.entries.length + b.entries.length === 0)
