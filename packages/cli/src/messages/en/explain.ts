import type { ExplainRefusalWords, ExplainWords } from '../explain-words.ts'

export const explain: ExplainWords = {
  help: {
    explain: 'argue one lead, or one case without a verdict: its reasons, figures and rows',
    folder: "folder with the departments' files",
    fingerprint: 'of the lead, as `hedui check` prints it; its beginning will do',
    embed: 'add its reasons to each lead (in JSON as `explanation`)',
  },
}

export const explainRefusals: ExplainRefusalWords = {
  fingerprint: ({ found, near, findings }) =>
    `no lead goes by "${found}" (of ${findings}, those without a verdict included).${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''} Use the same folder, configuration and day; \`hedui check\` prints the fingerprints.`,
  'fingerprint-short': ({ found, matches, count }) =>
    `${count} leads begin with "${found}". Give more of it: ${matches.join(', ')}${count > matches.length ? ' and others' : ''}.`,
}
