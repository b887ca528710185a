import { documentProblems } from '../messages/document-problem.ts'
import { HeduiError } from '../model/error.ts'

type Facts = Readonly<Record<string, unknown>>

const keys = (found: unknown): string =>
  Array.isArray(found)
    ? found.map((key) => (key === null ? 'no key' : `the key …-${key}`)).join(' and ') || 'nothing'
    : String(found)

const sentences = {
  'follow-up.key': ({ against, findings, others }) =>
    `fingerprints of the ${against === 'run' ? 'other run' : against} were made with ${keys(others)}, those of this run with ${keys(findings)}: one lead would go by two names. Use the same fingerprintKey, or make the older ones again with it.`,
  'follow-up.twice': ({ fingerprint }) =>
    `fingerprint ${fingerprint} stands twice. Each may stand once: give the findings of one run.`,
  'follow-up.document': ({ document, problems }) =>
    `not usable as ${document}: ${documentProblems(problems)}.`,
} satisfies Readonly<Record<string, (facts: Facts) => string>>

/** What is refused when runs are set side by side or people's documents are read, in a sentence. */
export const refusal = (code: keyof typeof sentences, facts: Facts): HeduiError =>
  new HeduiError(code, facts, sentences[code](facts))
