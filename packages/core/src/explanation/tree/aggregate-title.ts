import type { Take } from '../../expression/node.ts'
import type { FieldType, Phrase } from '../../model/field.ts'

/** What is taken of rows is called so; `type` is that of the value taken. */
export function aggregateTitle(take: Take, rows: Phrase, taken: Phrase, type: FieldType | undefined): Phrase {
  const time = type === 'date' || type === 'month'
  const titles: Readonly<Record<Take, Phrase>> = {
    exists: { zh: `有相符的${rows.zh}记录`, en: `a matching ${rows.en} row` },
    count: { zh: `相符的${rows.zh}记录数`, en: `number of matching ${rows.en} rows` },
    countDistinct: { zh: `不同${taken.zh}的个数`, en: `number of different ${taken.en}` },
    sum: { zh: `${taken.zh}合计`, en: `total ${taken.en}` },
    min: { zh: `${time ? '最早' : '最小'}的${taken.zh}`, en: `${time ? 'earliest' : 'least'} ${taken.en}` },
    max: { zh: `${time ? '最晚' : '最大'}的${taken.zh}`, en: `${time ? 'latest' : 'greatest'} ${taken.en}` },
    latest: { zh: `最近一次的${taken.zh}`, en: `${taken.en} of the latest` },
  }
  return titles[take]
}
