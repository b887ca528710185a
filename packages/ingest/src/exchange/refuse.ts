import { HeduiError } from '@hedui/core'

const sentences = {
  'package.descriptor': ({ found }) =>
    `the package needs a datapackage.json that hedui wrote; found ${found}. Ask the sender for it again.`,
  'package.missing': ({ path }) => `the package has no file ${path}. Ask the sender for it again.`,
  'package.hash': ({ path, expected, found }) =>
    `${path} is not what the sender wrote: SHA-256 ${found}, expected ${expected}. Nothing was read; ask for the package again.`,
  'package.conflict': ({ id }) =>
    `another package of the id ${id} was read before, with other content. Ask the sender which one counts.`,
  'package.form': ({ path }) =>
    `${path} is not as hedui writes it, although its hash is right. Nothing was read; ask the sender which version wrote the package.`,
  'package.limit': ({ limit, found, most }) =>
    `the package is larger than is read: ${limit} is ${found}, at most ${most}. Send it in parts, or raise the limit.`,
} as const satisfies Readonly<Record<string, (facts: Readonly<Record<string, unknown>>) => string>>

/** What a package is refused for: a code, facts, and a sentence of what was sought, what was found and what to do. */
export const refuse = (code: keyof typeof sentences, facts: Readonly<Record<string, unknown>>): HeduiError =>
  new HeduiError(code, facts, sentences[code](facts))

/** Refuses a package that is larger than a limit allows. */
export const refuseBeyond = (facts: Readonly<Record<string, unknown>>): HeduiError =>
  refuse('package.limit', facts)
