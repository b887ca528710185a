import { statedAbove } from '@hedui/ingest'

const day = '\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?'
const span = `公示(?:时间|日期|期|期限):?`

/** For how long a list was up and for which township, as the lines above its headings say. */
export const publishedDays = [
  statedAbove('乡镇', /乡镇:(\S+)/),
  statedAbove('公示天数', /公示期(?:限)?:?(?:为)?(\d+)个?(?:工作)?[天日]/),
  statedAbove('公示开始日期', new RegExp(`${span}(${day})`)),
  statedAbove('公示结束日期', new RegExp(`${span}${day}(?:至|到|~|-|—)+(${day})`)),
]
