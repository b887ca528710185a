import type { HostErrorCode } from '../hosts/host-error.ts'
import type { Phrase } from '../model/field.ts'

const sentences: Readonly<Record<HostErrorCode, (fact: string) => Phrase>> = {
  'host.failed': (fact) => ({
    zh: `业务系统提供的事实“${fact}”查询失败，按未知处理。请检查该函数及其数据来源。`,
    en: `the host's fact "${fact}" failed, and is unknown. Look at its function and where that asks.`,
  }),
  'host.timeout': (fact) => ({
    zh: `业务系统提供的事实“${fact}”未在限时内答复，按未知处理。可调整 timeoutMs。`,
    en: `the host's fact "${fact}" was not answered in time, and is unknown. timeoutMs sets the time.`,
  }),
  'host.count': (fact) => ({
    zh: `业务系统提供的事实“${fact}”的批量答复与所询对象不一一对应，按未知处理。请按原顺序逐一答复，或返回以 id 为键的 Map。`,
    en: `the answers of the host's fact "${fact}" are not one for each subject, and are unknown. Give a list in the order of the subjects, or a Map by id.`,
  }),
  'host.answer': (fact) => ({
    zh: `业务系统提供的事实“${fact}”的批量答复既不是列表也不是 Map，按未知处理。`,
    en: `the host's fact "${fact}" gave neither a list nor a Map, and is unknown.`,
  }),
  'host.value': (fact) => ({
    zh: `业务系统提供的事实“${fact}”的值类型不符，按未知处理。金额为分、数量为整数，日期写 YYYY-MM-DD，月份写 YYYY-MM，是否写 true 或 false。`,
    en: `the host's fact "${fact}" gave a value of another kind, and is unknown. Fen and counts are whole numbers, dates YYYY-MM-DD, months YYYY-MM, truths true or false.`,
  }),
}

/** Why a host fact is unknown, and what to do. */
export const hostErrorText = (code: HostErrorCode, fact: string): Phrase => sentences[code](fact)
