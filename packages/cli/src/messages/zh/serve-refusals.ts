import type { ServeRefusalWords } from '../serve-words.ts'

const list = (items: readonly (string | number)[]): string => items.join('、')

export const serveRefusals: Omit<ServeRefusalWords, 'serve.body'> = {
  'serve.utf8': ({ bytes }) => `有一行（${bytes} 字节）不是 UTF-8 编码。`,
  'serve.json': ({ bytes }) => `有一行（${bytes} 字节）不是一个完整的 JSON。`,
  'serve.line-too-long': ({ limit }) => `有一行超过 ${limit} 字节，已丢弃。`,
  'serve.message': ({ missing, extra }) =>
    [
      '消息应为带有 v、id、type、body 的对象。',
      missing.length > 0 && `缺少或无效：${list(missing)}。`,
      extra.length > 0 && `不认识：${list(extra)}。`,
    ]
      .filter(Boolean)
      .join(''),
  'serve.version': ({ found, known }) => `消息的协议版本为 ${found}，此处支持 ${list(known)}。`,
  'serve.type': ({ found, near, known }) =>
    `没有请求“${found}”。${near.length > 0 ? `是否想写 ${near.join(' 或 ')}？` : ''}可用的请求：${list(known)}。`,
  'serve.id': ({ found }) => `编号 ${JSON.stringify(found)} 的请求尚未答复，编号不能重复使用。`,
  'serve.cancelled': () => '请求已取消，未作任何改动。',
  'serve.closing': () => '进程正在关闭，不再答复。',
  'serve.configure': () => '请在 config 与 path 中给出一个，且只给一个。',
  'serve.no-registers': () => '尚未载入登记库，无从核对。',
  'serve.as-of': ({ found }) =>
    found === null ? '没有给出 asOf，配置和登记库中也没有可用的日期。' : `asOf“${found}”不是日历上的日期。`,
  'serve.finding': ({ found }) => `本次会话的核对中没有线索“${found}”。`,
  'serve.upload': ({ found, known }) => `没有名为“${found}”的上传。已有：${list(known) || '无'}。`,
  'serve.upload-full': ({ held, limit }) => `已上传 ${held} 条记录，最多保留 ${limit} 条。`,
  'serve.unexpected': ({ message }) => `出现了不该有的错误：${message}。`,
}
