import { HeduiError } from '../model/error.ts'

type Facts = Readonly<Record<string, unknown>>

const sentences = {
  'explain.finding': ({ rule, fingerprint }) =>
    `no row of ${rule} has the fingerprint ${fingerprint}. Give a finding of a run with the same records, options and fingerprint key.`,
  'explain.detector': ({ rule }) =>
    `${rule} is a detector: code, which no tree of conditions explains. Ask explainDetection or createDetectionExplainer.`,
  'explain.row': ({ row, subject, size }) =>
    `no row ${row} of ${subject}: there are ${size}, counted from 0.`,
} satisfies Readonly<Record<string, (facts: Facts) => string>>

/** What cannot be explained, in a sentence. */
export const refusal = (code: keyof typeof sentences, facts: Facts): HeduiError =>
  new HeduiError(code, facts, sentences[code](facts))
