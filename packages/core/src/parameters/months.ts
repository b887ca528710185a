import { remember } from '../dataset/remember.ts'
import type { Parameter } from './parameter.ts'

/** The id under which the months that a figure is for are asked. */
export const monthsId = (id: string): string => `${id}.months`

/** How many months each figure of a parameter is for: 1, or 12 where it is set by the year. */
export const monthsOf = (parameter: Parameter): Parameter =>
  remember(months, parameter, () => ({
    id: monthsId(parameter.id),
    title: parameter.title,
    type: 'count',
    entries: parameter.entries.map(({ per, ...entry }) => ({ ...entry, value: per === 'year' ? 12 : 1 })),
  }))

const months = new WeakMap<Parameter, Parameter>()
