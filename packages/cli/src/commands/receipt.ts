import { receiptOf, receiptText } from '@hedui/analysis'
import { dateBounds, dateOfDay, isMonth } from '@hedui/core/values'
import { prepare } from '../checking/prepare.ts'
import { loadSetup } from '../config/load.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { deliver } from '../output/deliver.ts'
import { refusal } from '../refusal.ts'
import { checkFlags, type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Writes the receipt of what folders hold of a programme and month; it names no person. */
export async function receipt(folders: readonly string[], typed: Typed, session: Session): Promise<ExitCode> {
  const programme = textOf(typed, 'programme') ?? ''
  const month = textOf(typed, 'period') ?? ''
  if (!isMonth(month) || month.length !== 7) throw refusal('period', { found: month })
  const flags = checkFlags({ ...typed, asOf: dateOfDay(dateBounds(month)[1]) }, 'receipt FOLDER')
  const setup = await loadSetup(flags.config, folders, session.io.cwd)
  const { catalogue, dataset } = await prepare(folders, setup, flags, session)
  if (!catalogue.some(({ id }) => id === programme))
    throw refusal('unknown-programme', { found: programme, known: catalogue.map(({ id }) => id) })
  const found = receiptOf(dataset, {
    ...{ programme, month },
    sender: textOf(typed, 'sender') ?? null,
    receivedAt: textOf(typed, 'receivedAt') ?? null,
  })
  if (found.lines === 0) throw refusal('no-lines', { programme, period: month })
  const text =
    flags.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : receiptText(found, session.language)
  await deliver(text, flags.out, session)
  return exitCode.clean
}
