import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Skipped } from './run.ts'

/** Why a check gives no verdict on this dataset: registers never read, options never set; else undefined. */
export function skippedFor(
  check: Pick<Check, 'id' | 'title' | 'needs'>,
  { registers }: Dataset,
  options: readonly string[],
): Skipped | undefined {
  const isRead = (alternatives: readonly string[]) => alternatives.some((register) => registers.has(register))
  if (options.length === 0 && check.needs.every(isRead)) return undefined
  const needs = check.needs.filter((alternatives) => !isRead(alternatives)).flat()
  const [zh, en] = [
    [
      needs.length > 0 && `未读到登记库 ${needs.join(' / ')}`,
      options.length > 0 && `本地须设定参数 ${options.join('、')}`,
    ],
    [
      needs.length > 0 && `nothing was read of the registers ${needs.join(' / ')}`,
      options.length > 0 && `the locality must set ${options.join(', ')}`,
    ],
  ].map((parts) => parts.filter((part) => part !== false))
  return {
    rule: check.id,
    needs,
    options,
    message: {
      zh: `“${check.title.zh}”没有结论：${zh?.join('；')}。`,
      en: `No verdict on “${check.title.en}”: ${en?.join('; ')}.`,
    },
  }
}
