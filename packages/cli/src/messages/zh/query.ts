import type { QueryRefusalWords, QueryWords } from '../query-words.ts'
import { list, mean } from './problems.ts'

export const queryRefusals: QueryRefusalWords = {
  entity: ({ found, near, known }) =>
    `--from 须是实体名；现为“${found}”。${mean(near)}实体有：${list(known)}。`,
  'no-such-field': ({ entity, found, near, known }) =>
    `${entity} 没有字段“${found}”。${mean(near)}字段有：${list(known)}。`,
  where: ({ found }) =>
    `--where 须是 JSON 条件，或 @ 加存放条件的文件；现为 ${found}。例如：{"fact":"amount","operator":"greaterThan","value":100000}`,
  'query-format': ({ found, known }) => `--format 须是 ${list(known)} 之一；现为“${found}”。`,
}

export const query: QueryWords = {
  help: {
    query: '按规则语言的条件查找记录',
    from: '查哪类记录：payment、enrolment、membership、registration 等',
    where: '对其字段的条件，JSON；或 @文件',
    show: '显示的字段，以逗号分隔（默认全部）',
    format: 'pretty（默认）、csv 或 json',
    undetermined: '也列出条件可能成立、但有事项未知的记录',
  },
  found: ({ rows, undetermined }) => `记录 ${rows} 条；另有 ${undetermined} 条无法判断条件是否成立`,
}
