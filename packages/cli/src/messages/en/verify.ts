import type { VerifyRefusalWords, VerifyWords } from '../verify-words.ts'
import { list } from './problems.ts'

const sought = {
  form: 'claims must be an array of objects in JSON, or rows below a heading in CSV',
  person: '"person" must be a valid identity number',
  claim: '"claim" must be one that is known',
  claimed: '"claimed" must be true or false, yes or no',
  month: '"month" must be written YYYY-MM',
} as const

export const verifyRefusals: VerifyRefusalWords = {
  'no-claims': () =>
    'what is claimed is not said, or said twice: give either --claims FILE, or --person NUMBER with --claim NAME….',
  claims: ({ path, faults, known }) =>
    `"${path}" cannot be asked:${faults.map(({ at, part, found }) => `\n  ${at}: ${sought[part]}; found "${found}".`).join('')}${
      faults.some(({ part }) => part === 'claim') ? `\nClaims: ${list(known)}.` : ''
    }`,
}

export const verify: VerifyWords = {
  help: {
    verify: 'answer what applications claim from the registers: agree, disagree or unknown, with the rows',
    claims: 'the claims: JSON, or CSV with the headings person, claim, claimed, month',
    person: 'instead: the identity number of one person',
    claim: 'what that person claims, such as dibao or severely-disabled; not:dibao where it is denied',
    month: 'the month that is asked about, YYYY-MM (default: the last that has a list)',
  },
  heads: {
    person: 'person',
    month: 'month',
    claim: 'claim',
    claimed: 'claimed',
    verdict: 'registers',
    sources: 'rows',
  },
  verdicts: { agree: 'agree', disagree: 'disagree', unknown: 'unknown' },
  yes: 'yes',
  no: 'no',
  untold: (registers) => `nothing in: ${list(registers)}`,
  besides: (places) => `otherwise: ${places}`,
  perhaps: (place) => `perhaps ${place}`,
  found: ({ claims, agree, disagree, unknown }) =>
    `${claims} claims: registers agree with ${agree}, disagree with ${disagree}, and cannot tell of ${unknown}`,
}
