import type * as whole from '../whole/sentences.ts'

/** In browsers an error says its code and its facts. */
export const errorSentence: typeof whole.errorSentence = (code, facts) => `${code} ${JSON.stringify(facts)}`
