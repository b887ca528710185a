import { HeduiError } from '../model/error.ts'

type Facts = Readonly<Record<string, unknown>>

const sentences = {
  'host.shape': ({ host }) =>
    `host fact "${host}" is none: give a function of one subject, { one }, or { batch } of many.`,
  'host.number': ({ host, setting, found }) =>
    `${setting} of host fact "${host}" must be a number above 0; found ${found}.`,
  'host.timers': ({ host }) =>
    `host fact "${host}" has a time limit, and this JavaScript engine has no setTimeout. Leave the limit out, or give timers.`,
  'host.timeout': ({ ms }) => `no answer within ${ms} ms; nobody waits for it any more.`,
} satisfies Readonly<Record<string, (facts: Facts) => string>>

/** What a host got wrong about the facts it gives later, in a sentence. */
export const refusal = (code: keyof typeof sentences, facts: Facts = {}): HeduiError =>
  new HeduiError(code, facts, sentences[code](facts))
