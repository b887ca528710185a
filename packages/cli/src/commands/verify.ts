import type { Catalogue, Dataset } from '@hedui/core'
import { type ClaimVerdict, monthListed, verifyClaims } from '@hedui/core/decide'
import { monthOfDate } from '@hedui/core/values'
import { claimNamed } from '@hedui/programmes-cn'
import { prepare } from '../checking/prepare.ts'
import { loadSetup } from '../config/load.ts'
import { monthTyped } from '../deciding/programme-asked.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { deliver } from '../output/deliver.ts'
import { verdictsText } from '../output/verdicts-text.ts'
import { refusal } from '../refusal.ts'
import { claimsIn, claimsTyped } from '../verifying/asked.ts'
import { checkFlags, type Typed, textOf } from './flags.ts'
import { recordFormatOf } from './record-format.ts'
import type { Session } from './session.ts'

/** Answers what applications claim from the registers in folders: agree, disagree or unknown, each with its rows. */
export async function verify(
  folders: readonly string[],
  typed: Typed,
  named: readonly string[],
  session: Session,
): Promise<ExitCode> {
  const { io, language, words, progress } = session
  const format = recordFormatOf(typed)
  const typedMonth = monthTyped(textOf(typed, 'month'))
  const [file, person] = [textOf(typed, 'claims'), textOf(typed, 'person')]
  if ((file === undefined) === (person === undefined) || (person !== undefined) !== named.length > 0)
    throw refusal('no-claims', {})
  const flags = checkFlags({ ...typed, format: undefined }, 'verify FOLDER')
  const claims = file === undefined ? claimsTyped(person ?? '', named) : await claimsIn(file, io.cwd)
  const setup = await loadSetup(flags.config, folders, io.cwd)
  const { dataset, input, catalogue } = await prepare(folders, setup, flags, session)
  const rows = claims.flatMap(({ person: whose, claim, claimed, month: own }) => {
    const month = own ?? typedMonth ?? lastMonth(dataset, claim, catalogue, input.asOf)
    const said = claimNamed(claim)?.(claimed, month)
    const [verdict] = said ? verifyClaims(dataset, whose, [said], input) : []
    return verdict ? [{ ...verdict, person: whose, month }] : []
  })
  const isMasked = flags.purpose === undefined
  await deliver(verdictsText(rows, { format, isMasked, language, words }), flags.out, session)
  const count = (of: ClaimVerdict['verdict']) => rows.filter(({ verdict }) => verdict === of).length
  const counts = { agree: count('agree'), disagree: count('disagree'), unknown: count('unknown') }
  progress.note(words.verify.found({ claims: rows.length, ...counts }))
  return counts.disagree > 0 ? exitCode.findings : exitCode.clean
}

/** The last month that has a roll of what is claimed. */
function lastMonth(dataset: Dataset, claim: string, catalogue: Catalogue, asOf: string): string {
  const months = catalogue
    .filter(({ id, class: own }) => [id, own].includes(claim))
    .flatMap((entry) => monthListed(dataset, entry, asOf) ?? [])
  return months.sort().at(-1) ?? monthOfDate(asOf)
}
