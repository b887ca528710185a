import type { GenerateRefusalWords, GenerateWords } from '../generate-words.ts'

export const generateRefusals: GenerateRefusalWords = {
  'whole-number': ({ flag, found, from, to }) =>
    `${flag} must be a whole number from ${from} to ${to}; found "${found}".`,
  anomalies: ({ found, known }) => `--anomalies must be one of ${known.join(', ')}; found "${found}".`,
  'folder-taken': ({ path }) =>
    `"${path}" is there already and not an empty folder. Give a new folder: nothing is written over.`,
  'folder-unwritable': ({ path, reason }) =>
    `"${path}" cannot be written (${reason}). Give a folder where you may write.`,
}

export const generate: GenerateWords = {
  help: {
    generate: 'invent data to try rules on',
    county: 'invent a county: the files of its departments, what is planted in them, its rule book',
    folder: 'the folder to write, new or empty',
    seed: 'a whole number; the same seed gives the same bytes (default 1)',
    households: 'households in the county, from 200 (the default)',
    months: 'months of payments from 2025-09 on (default 3)',
    anomalies: 'some: every kind at least once (default); none: only circumstances that look wrong',
  },
  wrote: ({ path, files, records, anomalies, innocents }) =>
    `${path}: ${files} files, ${records} records, ${anomalies} anomalies and ${innocents} innocents planted (truth.json). Everything is made up.\n`,
}
