import type { ExchangeRefusalWords, ExchangeWords } from '../exchange-words.ts'
import { list } from './problems.ts'

export const exchangeRefusals: ExchangeRefusalWords = {
  'unknown-programme': ({ found, known }) =>
    `--programme must be an id of the catalogue; found "${found}". Programmes: ${list(known)}.`,
  period: ({ found }) => `--period must be a month, YYYY-MM; found "${found}".`,
  'no-lines': ({ programme, period }) =>
    `no roll of ${programme} for ${period} was read. hedui inspect tells which programme and month a file is of.`,
}

export const exchange: ExchangeWords = {
  help: {
    export: 'write what was read of the files as an offline exchange package (not masked: give a purpose)',
    out: 'the folder to write to; one file where it ends in .zip',
    id: 'id of the batch (default: the digest of its content)',
    receipt:
      'receipt of a submission: households, persons, amount, completeness, numbers, against member lists and the month before',
    gate: 'may the roll of a programme and month be submitted: pass, refer or block',
    programme: 'id of the programme, for example dibao.rural',
    period: 'the month, YYYY-MM',
    sender: 'who sent it',
    receivedAt: 'when it was received, written as it is given',
  },
  gate: {
    pass: 'pass, nothing stands against it',
    refer: 'refer, leads must be looked at before it is paid',
    block: 'block, it may not be submitted until leads are dealt with',
  },
  written: ({ path, id, batches, records }) =>
    `wrote package ${id} to ${path}: ${batches} tables, ${records} records`,
}
