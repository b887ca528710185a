import {
  changedSince,
  programmeIn,
  type ReviewFinding,
  review as reviewed,
  reviewFindings,
} from '@hedui/core/decide'
import { prepare } from '../checking/prepare.ts'
import { loadSetup } from '../config/load.ts'
import { monthAsked, monthTyped, programmeNamed } from '../deciding/programme-asked.ts'
import { whomIn } from '../deciding/whom.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { deliver } from '../output/deliver.ts'
import { whatIsOpenText } from '../output/pretty/what-is-open.ts'
import { changedRow, type ReviewRow, reviewRow } from '../output/review-rows.ts'
import { reviewText } from '../output/review-text.ts'
import { decidedBy } from '../packs/decided-by.ts'
import { refusal } from '../refusal.ts'
import { checkFlags, type Typed, textOf } from './flags.ts'
import { recordFormatOf } from './record-format.ts'
import type { Session } from './session.ts'

/** Looks at the whole roll of a programme again, or tells who is decided otherwise than in an earlier month. */
export async function review(folders: readonly string[], typed: Typed, session: Session): Promise<ExitCode> {
  const { io, language, words, progress } = session
  const format = recordFormatOf(typed)
  const [now, since] = [monthTyped(textOf(typed, 'month')), monthTyped(textOf(typed, 'since'))]
  const shown = findingsOf(textOf(typed, 'find'))
  const flags = checkFlags({ ...typed, format: undefined, only: undefined }, 'review FOLDER')
  const setup = await loadSetup(flags.config, folders, io.cwd)
  const { programmes, overlays, parameters } = decidedBy(setup.rules)
  const named = programmeNamed(textOf(typed, 'programme') ?? '', programmes)
  const { dataset, input } = await prepare(folders, setup, flags, session)
  const month = monthAsked(now, dataset, named, input.asOf)
  const isMasked = flags.purpose === undefined
  const inMonth = (of: string) => programmeIn(named, overlays, { region: dataset.region, month: of })
  const isAsApproved = typed.asApproved === true
  if (isAsApproved) progress.note(words.simulate.supposed({ month: since ?? month }))
  const reviewedIn = (of: string) => {
    const whom = whomIn(dataset, named, programmes, { month: of, isAsApproved })
    const options = { asOf: input.asOf, month: of, parameters, without: whom.without }
    return reviewed(whom.dataset, inMonth(of), options)
  }
  if (since !== undefined) {
    const [before, after] = [since, month].map(reviewedIn)
    const drew = new Set(
      [before, after].flatMap((one) => one?.rows.flatMap((row) => (row.isOnRoll ? row.id : []))),
    )
    const changed = before && after ? changedSince(before.batch, after.batch) : []
    const rows = changed
      .filter(({ id }) => drew.has(id))
      .map((one) => changedRow(one, words, language, isMasked))
    const { heads: usual } = words.review
    const heads = { ...usual, finding: '', declared: since, due: month, why: usual.changes }
    await deliver(reviewText(rows, heads, format, words), flags.out, session)
    return rows.length > 0 ? exitCode.findings : exitCode.clean
  }
  const { batch, rows, counts } = reviewedIn(month)
  const listed = rows
    .filter(({ finding }) => shown.includes(finding))
    .map((row): ReviewRow => reviewRow(row, batch.decision(row.id), words, language, isMasked))
  await deliver(reviewText(listed, words.review.heads, format, words), flags.out, session)
  const onRoll = rows.filter((row) => row.isOnRoll).length
  progress.note(words.review.found({ month, onRoll, ...counts }))
  const waits = whatIsOpenText(batch, words, language)
  if (waits !== null) progress.note(waits)
  return counts.stop + counts.missed + counts.under + counts.over > 0 ? exitCode.findings : exitCode.clean
}

/** Findings by name; left out: those that somebody must see to. */
function findingsOf(found: string | undefined): readonly ReviewFinding[] {
  if (found === undefined) return reviewFindings.filter((name) => name !== 'agrees' && name !== 'open')
  return found.split(/[,，、]/).map((name) => {
    const known = reviewFindings.find((each) => each === name.trim())
    if (known === undefined) throw refusal('query-format', { found: name, known: reviewFindings })
    return known
  })
}
