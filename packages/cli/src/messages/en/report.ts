import type { Words } from '../words.ts'

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
const from = {
  flag: 'as asked',
  config: 'from the configuration',
  files: 'the end of the latest month in the files',
}

export const report: Words['report'] = {
  asOf: ({ day, from: source }) => `As of ${day} (${from[source]})`,
  region: (code) => `region ${code}`,
  read: ({ files, recognised, records }) =>
    `${plural(files, 'file')}, ${recognised} recognised, ${records} records`,
  leads: ({ count }) => plural(count, 'lead'),
  ruleTotal: ({ count, money }) => `${plural(count, 'lead')}${money === null ? '' : `, ${money}`}`,
  story: ({ label, household, count, money }) =>
    `${household ? 'Household ' : ''}${label}: ${plural(count, 'lead')}${money === null ? '' : `, in all ${money}`}`,
  noLeads: 'No leads.',
  undetermined: 'not decided: hedui explain says what is missing',
  basis: 'Basis',
  innocent: 'May be right if',
  next: 'Next',
  rows: ({ rows, more, column, letter }) =>
    `${rows.length + more > 1 ? 'rows' : 'row'} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}${letter ? `, column ${letter}` : ''}${column === null ? '' : ` (${column})`}`,
  morePlaces: ({ count }) => `and ${plural(count, 'more row')} in other files`,
  skipped: ({ count }) => `Without a verdict: ${plural(count, 'rule')}`,
  register: ({ register, such }) => (such.length > 0 ? `${such.join(', ')} (${register})` : register),
  needs: (registers) => `needs ${registers}`,
  or: ' or ',
  sets: ({ key, title, unit }) =>
    `needs ${key} in hedui.config.json: ${title}${unit === '' ? '' : ` (${unit})`}`,
  off: ({ reason }) => `switched off: ${reason}`,
  files: ({ count }) => `Files read: ${count}`,
  fileHeads: {
    file: 'file',
    adapter: 'read as',
    period: 'month',
    encoding: 'encoding',
    rows: 'rows',
    accepted: 'accepted',
    rejected: 'rejected',
    ignored: 'ignored',
  },
  unrecognised: ({ count }) => `Files not recognised, of which nothing was read: ${count}`,
  issues: ({ count, kinds }) => `Problems in the files: ${count} of ${plural(kinds, 'kind')}`,
  example: 'first',
  rejected: ({ count }) => `${plural(count, 'row')} rejected`,
  total: ({ records, leads, money }) =>
    `${records} records checked, ${plural(leads, 'lead')}${money === null ? '' : `, ${money} at risk (one payment may stand in several leads)`}`,
  tiers: 'Certainty',
  caution:
    'A lead is no verdict: look at the rows and the circumstances before anybody is asked to answer for it.',
  unmasked: ({ purpose }) => `Personal data is readable in this report, for: ${purpose}`,
}
