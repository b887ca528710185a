import type { Words } from './words.ts'

/** What is said in English of what is exported. */
export const enExport = {
  'export.unknown': ({ rule }) => [
    `"${rule}" fires or does not; what is unknown or known within bounds is null, and does not fire`,
    'true, false or unknown; bounds decide what they can',
    'Run it here, or on the bridge, where unknown must be told from false.',
  ],
  'export.absent': ({ fact }) => [
    `where "${fact}" is null the comparison is false, negated or not`,
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
