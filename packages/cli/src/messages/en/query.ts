import type { QueryRefusalWords, QueryWords } from '../query-words.ts'
import { list, mean } from './problems.ts'

export const queryRefusals: QueryRefusalWords = {
  entity: ({ found, near, known }) =>
    `--from must name an entity; found "${found}".${mean(near)} Entities: ${list(known)}.`,
  'no-such-field': ({ entity, found, near, known }) =>
    `${entity} has no field "${found}".${mean(near)} Fields: ${list(known)}.`,
  where: ({ found }) =>
    `--where must be a condition in JSON, or @ and the file that holds one; found ${found}. For example: {"fact":"amount","operator":"greaterThan","value":100000}`,
  'query-format': ({ found, known }) => `--format must be one of ${list(known)}; found "${found}".`,
}

export const query: QueryWords = {
  help: {
    query: 'find records by a condition in the rule language',
    from: 'whose records: payment, enrolment, membership, registration, …',
    where: 'a condition over their fields, in JSON; or @file',
    show: 'the fields shown, separated by commas (default: all)',
    format: 'pretty (default), csv or json',
    undetermined: 'also records for which the condition may hold, but something is not known',
  },
  found: ({ rows, undetermined }) =>
    `${rows} records; of ${undetermined} more it is not known whether the condition holds`,
}
