import type { ParameterEntry } from '@hedui/core'

/** Example City, whose standards are set by the month, and Example County, which sets the rural one by the year. */
export const exampleCity = '990100'
export const exampleCounty = '990200'

/** A figure of an invented place, so that examples and tests have figures: nothing may be paid by it. */
export const example = (
  value: number,
  note: string,
  more: Partial<Pick<ParameterEntry, 'area' | 'kind' | 'per'>> = {},
): ParameterEntry => ({
  area: exampleCity,
  from: '2024-01-01',
  to: null,
  value,
  source: `synthetic 虚拟：${note}`,
  synthetic: true,
  ...more,
})
