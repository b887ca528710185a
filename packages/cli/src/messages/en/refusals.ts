import type { ConfigProblem } from '../../config/problem.ts'
import { packErrors } from '../pack-errors.ts'
import type { RefusalWords } from '../words.ts'
import { decideRefusals } from './decide.ts'
import { exchangeRefusals } from './exchange.ts'
import { explainRefusals } from './explain.ts'
import { followUpRefusals } from './follow-up.ts'
import { generateRefusals } from './generate.ts'
import { newAdapterRefusals } from './new-adapter.ts'
import { list, mean, problems } from './problems.ts'
import { queryRefusals } from './query.ts'
import { serveRefusals } from './serve-refusals.ts'
import { simulateRefusals } from './simulate.ts'
import { testRefusals } from './test-refusals.ts'
import { timelineRefusals } from './timeline.ts'
import { verifyRefusals } from './verify.ts'

const listed = (all: readonly ConfigProblem[]): string =>
  all.map((p) => `\n  ${p.at === '' ? '' : `${p.at}: `}${problems[p.code](p)}`).join('')

export const refusals: RefusalWords = {
  ...followUpRefusals,
  ...decideRefusals,
  ...exchangeRefusals,
  ...explainRefusals,
  ...generateRefusals,
  ...newAdapterRefusals,
  ...queryRefusals,
  ...simulateRefusals,
  ...serveRefusals,
  ...testRefusals,
  ...timelineRefusals,
  ...verifyRefusals,
  'serve.body': ({ type, problems: all }) => `the body of "${type}" cannot be used:${listed(all)}`,
  format: ({ found, later, known }) =>
    `the format "${found}" ${later ? 'is not available yet' : 'is not known'}. Formats: ${list(known)}.`,
  severity: ({ flag, found, known }) => `${flag} must be one of ${list(known)}; found "${found}".`,
  language: ({ found, known }) => `--lang must be one of ${list(known)}; found "${found}".`,
  day: ({ flag, found }) => `${flag} must be a day written YYYY-MM-DD; found "${found}".`,
  division: ({ flag, found }) =>
    `${flag} must be a division code of 2, 4, 6, 9 or 12 digits; found "${found}".`,
  rule: ({ found, near, known }) =>
    `there is no rule "${found}".${mean(near)} \`hedui rules\` lists all ${known}.`,
  'only-off': ({ rule, reason }) =>
    `--only names ${rule}, which the configuration switches off ("${reason}"). Take it out of "off" to run it.`,
  purpose: ({ command }) =>
    `--unmask writes personal data and so needs a purpose, which is recorded: hedui ${command} … --unmask --purpose "re-examination of case 12".`,
  'purpose-alone': ({ purpose }) =>
    `--purpose "${purpose}" was given without --unmask. Personal data is masked anyway: leave --purpose out, or add --unmask.`,
  'no-folder': ({ path }) =>
    `there is no folder "${path}". Give the folder that holds the departments' files.`,
  'no-file': ({ path, folder }) =>
    folder
      ? `"${path}" is a folder. Give one file, or use \`hedui check\` for the whole folder.`
      : `there is no file "${path}". Give the path of one file to look at.`,
  'empty-folder': ({ paths }) =>
    `no file to read in ${list(paths)}. Give the folder that holds the departments' files (csv, txt, xlsx, xls, dbf).`,
  'not-utf8': ({ path }) => `"${path}" is not UTF-8. Save it in that encoding.`,
  unreadable: ({ path, reason }) => `"${path}" cannot be read (${reason}). Check its permissions.`,
  unwritable: ({ path, reason }) =>
    `"${path}" cannot be written (${reason}). Give --out a file in a folder that exists.`,
  'no-period': ({ files, recognised }) =>
    `no --as-of was given, and none of the ${files} files (${recognised} recognised) says which month it is of. Add --as-of YYYY-MM-DD.`,
  'same-folder': ({ path }) => `the folder "${path}" was given twice. Give each folder once.`,
  'two-configs': ({ paths }) =>
    `several of the folders hold a configuration: ${list(paths)}. Say with --config which one counts.`,
  'no-config': ({ path }) =>
    `there is no configuration "${path}". Give --config a file that exists, or leave it out.`,
  'no-packs': ({ path }) =>
    `there are no packs to look through: no file is named, and "${path}" has no "packs". Name files, or add "packs" to the configuration.`,
  'pack-code': ({ path, pack }) =>
    `"${path}" was found in the folder, and its pack "${pack}" is code. Folders may come from anywhere, so code is run only where the configuration is named: --config ${path}`,
  'pack-module': ({ path, reason }) =>
    `the pack "${path}" cannot be loaded: ${reason}. Correct the module, or what it imports.`,
  packs: ({ linted }) =>
    `the packs cannot be used:${packErrors(linted, 'en', ({ sought, found, remedy }) => `sought ${sought}; found ${found}. ${remedy}`)}`,
  'config-syntax': ({ path, line, column }) =>
    `"${path}" is not valid JSON${line === null ? '' : ` (line ${line}, column ${column})`}. Look for a missing or extra comma, quote or bracket.`,
  config: ({ path, problems: found }) => `"${path}" cannot be used:${listed(found)}`,
  usage: ({ near, message }) =>
    `${message}${mean(near === null ? [] : [near])} \`hedui --help\` shows what there is.`,
  library: ({ message }) => message,
  unexpected: ({ message }) =>
    `something went wrong that should not have: ${message}. Please report it to the maintainers with the command you ran (not the files); HEDUI_DEBUG=1 shows where it happened.`,
}
