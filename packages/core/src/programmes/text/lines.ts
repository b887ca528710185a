import type { Lang } from '../../findings/sentence.ts'
import { formatYuan } from '../../values/money.ts'
import type {
  Answered,
  ConditionVerdict,
  Decision,
  IncomeVerdict,
  MemberVerdict,
  Missing,
  NumberBounds,
  ParameterUsed,
  Reason,
  Rounded,
  Shown,
} from '../decision/decision.ts'
import { incomeTypes } from '../household/codes.ts'
import type { Laws } from './laws.ts'
import type { Words } from './words.ts'

/** One line for each thing that a decision rests on. */
export interface Lines {
  result(decision: Decision): string
  answer(answered: Answered): string
  /** With the letters of the figures that it rests on. */
  condition(verdict: ConditionVerdict): string
  member(verdict: MemberVerdict): string
  income(verdict: IncomeVerdict): string
  rounding(rounded: Rounded): string
  figure(figure: ParameterUsed): string
  missing(missing: Missing): string
}

export function createLines(words: Words, lang: Lang, laws: Laws, figures: readonly ParameterUsed[]): Lines {
  const ids = [...new Set(figures.map(({ id }) => id))]
  const letters = (used: readonly string[]) =>
    ids.flatMap((id, at) => (used.includes(id) ? [`(${letterOf(at)})`] : [])).join('')
  const { colon, comma, semicolon, bracket } = words
  const money = (fen: number, per: 'month' | 'year' | 'once' | null = null) =>
    words.money(formatYuan(fen), per)
  const range = ([least, most]: NumberBounds, say: (n: number) => string) =>
    words.between(least === null ? null : say(least), most === null ? null : say(most))
  const moneyRange = (bounds: NumberBounds, per: 'month' | 'year' | 'once' | null) =>
    range(bounds, (fen) => money(fen)) +
    (per === null || bounds.every((end) => end === null) ? '' : words.per[per])
  const because = (reasons: readonly Reason[]) =>
    reasons.length > 0
      ? colon + reasons.map(({ title, basis }) => title[lang] + laws.cite(basis)).join(semicolon)
      : ''
  const number = ({ title, type, per, value, bounds }: Shown) => {
    const [exact, spread] =
      type === 'fen' ? [money, moneyRange] : [String, (between: NumberBounds) => range(between, String)]
    return `${title[lang]} ${bounds === null ? exact(value ?? 0, per) : spread(bounds, per)}`
  }
  return {
    result: ({ result, amountFen, amountBoundsFen, grants }) => {
      if (result === 'ineligible' || grants === 'status') return words.result[result]
      const isAnything = amountBoundsFen !== null && !amountBoundsFen[0] && amountBoundsFen[1] === null
      if (result === 'undetermined' && isAnything) return words.result[result]
      const per = grants === 'once' ? 'once' : 'month'
      const amount = amountBoundsFen === null ? money(amountFen ?? 0, per) : moneyRange(amountBoundsFen, per)
      return words.result[result] + comma + amount
    },
    answer: ({ title, type, value, said }) => {
      const shown =
        said?.[lang] ??
        (value === null
          ? words.noAnswer
          : type === 'fen'
            ? money(Number(value))
            : typeof value === 'boolean'
              ? words.truthSaid(value)
              : String(value))
      return `${title[lang]}${colon}${shown}`
    },
    condition: ({ title, basis, truth, shown, margin, restsOn }) => {
      const numbers = [...shown, ...(margin ? [margin] : [])].map(number).join(semicolon)
      return `${words.truth[truth]}  ${title[lang]}${laws.cite(basis)}${letters(restsOn)}${numbers && colon + numbers}`
    },
    member: ({ id, counted, reasons }) => `${id}  ${words.counted[counted]}${because(reasons)}`,
    income: ({ member, type, amountFen, from, to, counted, reasons, share }) => {
      const name = type === null ? words.noAnswer : incomeTypes[type][lang]
      const amount = amountFen === null ? words.unknown : money(amountFen)
      const when = words.span(from ?? words.unknown, to ?? words.unknown)
      const part = share ? ` ${money(share.fen, share.per)}` : ''
      return `${member ?? words.household}  ${name} ${amount}${comma}${when}  ${words.counted[counted]}${part}${because(reasons)}`
    },
    rounding: ({ title, basis, rule, before: { dividendFen, divisor }, after }) =>
      `${title[lang]}${colon}${money(dividendFen)} ÷ ${divisor} → ${money(after)}${comma}${words.rule[rule]}${laws.cite(basis)}`,
    figure: ({ id, title, type, value, per, area, kind, from, to, source, synthetic }) => {
      const place = area === '*' ? words.anywhere : area
      const where = [place, ...(kind === null ? [] : [words.kind(kind)]), words.inForce(from, to)]
      const isSaid = source.startsWith('synthetic')
      const made = synthetic && !isSaid ? comma + words.madeUp : ''
      return `${letters([id])} ${title[lang]}${colon}${type === 'fen' ? money(value, per) : value}${bracket(where.join(comma))}${comma}${words.source(source)}${made}`
    },
    missing: ({ title, at, member, whoCouldSupply, settles }) => {
      const whose = member === null ? '' : `${member}  `
      return `${whose}${title[lang]}${bracket(at)}${settles ? comma + words.settles : ''}${comma}${words.ask(whoCouldSupply[lang])}`
    },
  }
}

/** a, b … z, aa, ab … */
const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(97 + (at % 26))
