import type { ServeRefusalWords } from '../serve-words.ts'

const list = (items: readonly (string | number)[]): string => items.join(', ')

export const serveRefusals: Omit<ServeRefusalWords, 'serve.body'> = {
  'serve.utf8': ({ bytes }) => `a line of ${bytes} bytes is not UTF-8.`,
  'serve.json': ({ bytes }) => `a line of ${bytes} bytes is not one JSON value.`,
  'serve.line-too-long': ({ limit }) => `a line is longer than ${limit} bytes and was not kept.`,
  'serve.message': ({ missing, extra }) =>
    [
      'a message is an object with v, id, type and body;',
      missing.length > 0 && `missing or unusable: ${list(missing)}.`,
      extra.length > 0 && `not known: ${list(extra)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  'serve.version': ({ found, known }) =>
    `the message is of protocol version ${found}; spoken here: ${list(known)}.`,
  'serve.type': ({ found, near, known }) =>
    `there is no request "${found}".${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''} Requests: ${list(known)}.`,
  'serve.id': ({ found }) => `the id ${JSON.stringify(found)} belongs to a request that is not answered yet.`,
  'serve.cancelled': () => 'the request was cancelled; nothing was changed by it.',
  'serve.closing': () => 'the process is closing and answers nothing more.',
  'serve.configure': () => 'give either `config` or `path`.',
  'serve.no-registers': () => 'no registers were loaded, so there is nothing to check against.',
  'serve.as-of': ({ found }) =>
    found === null
      ? 'no asOf was given, and neither the configuration nor the registers say a day.'
      : `asOf "${found}" is no day of the calendar.`,
  'serve.finding': ({ found }) => `no check of this session has the finding "${found}".`,
  'serve.upload': ({ found, known }) => `there is no upload "${found}". Uploads: ${list(known) || 'none'}.`,
  'serve.upload-full': ({ held, limit }) =>
    `the uploads hold ${held} records, and at most ${limit} are kept.`,
  'serve.unexpected': ({ message }) => `something went wrong that should not have: ${message}.`,
}
