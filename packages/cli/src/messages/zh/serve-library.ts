type Facts = Readonly<Record<string, unknown>>

const list = (value: unknown): string => (Array.isArray(value) ? value.join('、') : String(value))

/** Sentences for errors of the library that a host's records and questions can bring about. */
export const serveLibrary: Readonly<Record<string, (facts: Facts) => string>> = {
  'dataset.entity': ({ entity, known }) => `没有实体“${entity}”。可用的有：${list(known)}。`,
  'dataset.field': ({ entity, field, known }) => `${entity} 没有字段“${field}”。字段有：${list(known)}。`,
  'dataset.register': ({ entity, register, known }) =>
    `没有登记库“${register}”记载 ${entity}。可用的有：${list(known)}。`,
  'dataset.value': ({ entity, field, row, type }) =>
    `第 ${row} 条记录的 ${entity}.${field} 不是 ${type}。金额（分）和数量用整数，日期用 YYYY-MM-DD（或 YYYY-MM、YYYY），月份用 YYYY-MM（或 YYYY），是否用 true 或 false。`,
  'run.as-of': ({ found }) => `asOf 应为 YYYY-MM-DD 形式的日期，现为 ${JSON.stringify(found)}。`,
  'run.subject': ({ entity, id }) =>
    `没有记录提到 ${entity}“${id}”。请给出编号，如身份证号或 dibao:<低保证号>。`,
  'decide.month': ({ found }) => `month 应为 YYYY-MM，现为 ${JSON.stringify(found)}。`,
  'decide.region': ({ found }) => `region 应为 6、9 或 12 位区划代码，现为 ${JSON.stringify(found)}。`,
  'decide.member': ({ programme, found, known }) =>
    `${programme} 按个人认定：member 应为成员编号，现为 ${JSON.stringify(found)}。成员：${list(known)}。`,
}
