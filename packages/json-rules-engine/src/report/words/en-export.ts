import type { Words } from './words.ts'

/** What is said in English of what is exported. */
export const enExport = {
  'export.unknown': ({ rule }) => [
    `"${rule}" fires where it surely holds; where it is false or unknown it does not`,
    'true, false or unknown',
    'Run it here, or on the bridge, where unknown must be told from false.',
  ],
  'export.absent': ({ comparison }) => [
    `${comparison} with null is false, negated or not`,
    'nothing compares with what is surely absent, so its negation is true',
    'Ask "known" of it where absence matters.',
  ],
  'export.fact': ({ fact }) => [
    `"${fact}" must be given as a fact`,
    'worked out by hedui',
    'Take it from factValues.',
  ],
  'export.option': ({ option, value }) => [
    `${value}, written in`,
    `the option "${option}", set for each run`,
    'Export again when it changes.',
  ],
  'export.quorum': ({ atLeast, of }) => [
    'written out with all and any',
    `at least ${atLeast} of ${of}`,
    'Nothing.',
  ],
} satisfies Partial<Words>
