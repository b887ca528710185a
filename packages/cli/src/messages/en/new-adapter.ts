import type { NewAdapterRefusalWords, NewAdapterWords } from '../new-adapter-words.ts'

export const newAdapterRefusals: NewAdapterRefusalWords = {
  'no-headings': ({ path }) =>
    `"${path}" has no heading that any adapter knows, so there is nothing to begin with. Look at it with \`hedui inspect\`, or write the adapter by hand (docs/guide/adapters.md).`,
  'adapter-id': ({ found }) =>
    `--id must be DEPARTMENT.FORM in lower case, as finance.payment-orders; found "${found}".`,
  'adapter-unwritable': ({ path, reason }) =>
    `nothing was written over in "${path}" (${reason}). Give --out a folder without files of these names, or another --id.`,
}

export const newAdapter: NewAdapterWords = {
  help: {
    new: 'begin something of your own',
    adapter: 'write a first adapter for a file, with a synthetic sample and a test',
    file: 'the file that no adapter reads yet',
    id: 'of the adapter, DEPARTMENT.FORM (default: the department of the nearest adapter, new-form)',
    out: 'the folder to write into (default: here)',
  },
  wrote: ({ files, nearest, known, undecided }) =>
    `Wrote ${files.join(' and ')}, after ${nearest}: ${known} columns known, ${undecided} to be decided (marked 待定). Of the file only its headings were taken over.\n`,
}
