import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { areaHolds } from '../parameters/lookup.ts'
import type { CheckInput } from './input.ts'
import type { Skipped } from './run.ts'

interface Asked extends Pick<CheckInput, 'parameters'> {
  /** Options that are not set. */
  readonly missing: readonly string[]
}

/** Why a check gives no verdict on this dataset: registers never read, options or figures never set; else undefined. */
export function skippedFor(
  check: Pick<Check, 'id' | 'title' | 'needs'> & Partial<Pick<Check, 'figures'>>,
  { registers, region }: Dataset,
  { parameters = [], missing: options }: Asked,
): Skipped | undefined {
  const isRead = (alternatives: readonly string[]) => alternatives.some((register) => registers.has(register))
  const isSet = (id: string) =>
    parameters.some((one) => one.id === id && one.entries.some(({ area }) => areaHolds(area, region)))
  const ids = (check.figures ?? []).filter((one) => !one.optional).map(({ id }) => id)
  const figures = ids.some(isSet) ? [] : ids
  if (options.length + figures.length === 0 && check.needs.every(isRead)) return undefined
  const needs = check.needs.filter((alternatives) => !isRead(alternatives)).flat()
  const gaps = (
    [
      [needs, '未读到登记库 ', 'nothing was read of the registers ', ' / ', ' / '],
      [options, '本地须设定参数 ', 'the locality must set ', '、', ', '],
      [figures, '本地须设定标准 ', 'no figure is in force of ', '、', ', '],
    ] as const
  ).filter(([names]) => names.length > 0)
  return {
    rule: check.id,
    needs,
    options,
    ...(figures.length > 0 && { figures }),
    message: {
      zh: `“${check.title.zh}”没有结论：${gaps.map(([names, said, , comma]) => said + names.join(comma)).join('；')}。`,
      en: `No verdict on “${check.title.en}”: ${gaps.map(([names, , said, , comma]) => said + names.join(comma)).join('; ')}.`,
    },
  }
}
