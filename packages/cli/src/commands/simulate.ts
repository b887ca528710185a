import { curvesSvg, townshipTable } from '@hedui/analysis'
import {
  amountOverIncome,
  type Household,
  type Rules,
  simulate as simulated,
  supposing,
} from '@hedui/core/decide'
import { prepare } from '../checking/prepare.ts'
import { loadSetup } from '../config/load.ts'
import { monthAsked, monthTyped, programmeNamed, rulesIn } from '../deciding/programme-asked.ts'
import { whomIn } from '../deciding/whom.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { deliver } from '../output/deliver.ts'
import { townshipsText } from '../output/pretty/townships.ts'
import { whatIsOpenText } from '../output/pretty/what-is-open.ts'
import { recordsText } from '../output/records.ts'
import { decidedBy, withPacks } from '../packs/decided-by.ts'
import { ownPacks } from '../packs/own-packs.ts'
import { refusal } from '../refusal.ts'
import { checkFlags, type Typed, textOf } from './flags.ts'
import { recordFormatOf } from './record-format.ts'
import type { Session } from './session.ts'

/** Decides a programme for everybody in folders by the rules in force and by changed ones, and writes what changes by township. */
export async function simulate(
  folders: readonly string[],
  typed: Typed,
  set: readonly string[],
  session: Session,
): Promise<ExitCode> {
  const { io, language, words, progress } = session
  const format = recordFormatOf(typed)
  const figures = Object.fromEntries(set.map(figureOf))
  const typedMonth = monthTyped(textOf(typed, 'month'))
  const flags = checkFlags({ ...typed, format: undefined }, 'simulate FOLDER')
  const setup = await loadSetup(flags.config, folders, io.cwd)
  const asIs = decidedBy(setup.rules)
  const named = programmeNamed(textOf(typed, 'programme') ?? '', asIs.programmes)
  const overlay = textOf(typed, 'overlay')
  if (overlay === undefined && set.length === 0) throw refusal('no-reform', {})
  const packs = overlay === undefined ? [] : await ownPacks([overlay], io.cwd, asIs.programmes)
  const { dataset, input } = await prepare(folders, setup, flags, session)
  const month = monthAsked(typedMonth, dataset, named, input.asOf)
  const options = { asOf: input.asOf, month }
  const then = { region: dataset.region, month }
  const before = rulesIn(named.id, asIs, then)
  const after = supposing(rulesIn(named.id, withPacks(asIs, packs), then), figures)
  const isAsApproved = typed.asApproved === true
  const whom = whomIn(dataset, named, asIs.programmes, { month, isAsApproved })
  const reform = simulated(whom.dataset, { before, after }, { ...options, without: whom.without })
  const picture = textOf(typed, 'svg')
  if (picture !== undefined)
    await deliver(
      pictureOf(before, after, { ...options, region: dataset.region }, language),
      picture,
      session,
    )
  const { totals } = reform
  const text =
    format === 'json'
      ? `${JSON.stringify({ programme: before.programme.id, month: reform.before.month, totals, townships: reform.townships }, null, 2)}\n`
      : format === 'csv'
        ? recordsText(townshipTable(reform), format, {})
        : townshipsText(reform, words)
  await deliver(text, flags.out, session)
  if (isAsApproved) progress.note(words.simulate.supposed({ month }))
  progress.note(words.simulate.found({ month, asked: reform.before.size, ...totals.effects }))
  const waits = whatIsOpenText(reform.after, words, language)
  if (waits !== null) progress.note(waits)
  return exitCode.clean
}

function figureOf(found: string): [string, number] {
  const [, id, value] = /^([^=]+)=(\d+)$/.exec(found) ?? []
  if (id === undefined || value === undefined) throw refusal('set', { found })
  return [id, Number(value)]
}

/** Somebody who lives alone, neither ill nor disabled, of whom nothing but the income is in doubt. */
const single: Household = {
  members: [
    {
      ...{ id: 'head', relation: 'head', birthDate: '1980-01-01', status: 'normal', schooling: 'none' },
      ...{ fullTime: false, dependent: false, supportDuty: false, livesTogether: true, incomes: [] },
      ...{ disabilityCategory: 'none', certificateValid: false, seriouslyIll: false, benefits: [] },
    },
  ],
  assetsWithinRule: true,
}

/** Of the greatest amount that either pays somebody without income, twice and a half as wide. */
function pictureOf(
  before: Rules,
  after: Rules,
  { region, ...options }: { asOf: string; month?: string; region: string | null },
  lang: 'zh' | 'en',
): string {
  const curve = ({ programme, parameters }: Rules, mostFen: number) =>
    amountOverIncome(programme, single, {
      ...{ ...options, parameters, mostFen, member: 'head' },
      ...(region !== null && { region }),
    })
  const atNothing = [before, after].map((rules) => curve(rules, 0).points[0]?.amountFen ?? 0)
  const mostFen = Math.max(100_000, Math.round(Math.max(...atNothing) * 2.5))
  return curvesSvg(curve(before, mostFen), curve(after, mostFen), {
    lang,
    title: before.programme.title[lang],
  })
}
