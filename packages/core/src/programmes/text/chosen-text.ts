import type { Lang } from '../../findings/sentence.ts'
import type { Chosen, Took } from '../together/chosen.ts'
import { en } from './en.ts'
import { createLaws } from './laws.ts'
import { createLines } from './lines.ts'
import { zh } from './zh.ts'

const outcomes = ['given', 'open', 'passed-over', 'refused'] as const

/**
 * What several programmes come to together in words: what is given first, then what is open and what it waits for, what
 * gives way to another, and what is refused and why.
 */
export function chosenText(all: readonly Chosen[], lang: Lang): string {
  const words = { zh, en }[lang]
  const [first] = all.map(({ decision }) => decision)
  const kinds = new Set(all.flatMap(({ decision: { kind } }) => kind ?? []))
  const say = createSay(all, lang)
  const named = (some: readonly Chosen[], text: (one: Chosen) => string) => {
    const lines = new Map<string, (string | null)[]>()
    for (const one of some) lines.set(text(one), [...(lines.get(text(one)) ?? []), one.member])
    return [...lines].map(([line, members]) =>
      line.replace('{members}', members[0] === null ? '' : words.bracket(members.join(words.listed))),
    )
  }
  const sections = outcomes.map((outcome) =>
    named(
      all.filter((one) => one.outcome === outcome && !isUntold(one)),
      say,
    ),
  )
  const untold = named(all.filter(isUntold), ({ decision }) => `${decision.programme.title[lang]}{members}`)
  return [
    ...(first ? [words.when({ ...first, kind: kinds.size > 1 ? null : first.kind })] : []),
    ...(all.some(({ decision }) => decision.synthetic) ? [words.synthetic] : []),
    ...sections.flatMap((lines) => (lines.length > 0 ? ['', ...lines] : [])),
    ...(untold.length > 0 ? ['', `${words.together.untold}${words.colon}${untold.join(words.listed)}`] : []),
    '',
  ].join('\n')
}

/** Open, and nobody told anything of what it asks. */
function isUntold({ outcome, decision, follow }: Chosen): boolean {
  const answers = decision.answers.filter(({ name }) => !follow.includes(name))
  return outcome === 'open' && answers.length > 0 && answers.every(({ value }) => value === null)
}

/** The lines of one, with a place for the members of whom they are true. */
function createSay(all: readonly Chosen[], lang: Lang): (one: Chosen) => string {
  const words = { zh, en }[lang]
  const { together, colon, semicolon, bracket } = words
  const { result } = createLines(words, lang, createLaws(lang), [])
  const titleOf = (id: string) =>
    all.find(({ decision }) => decision.programme.id === id)?.decision.programme.title[lang] ?? id
  const whose = (member: string | null) => (member === null ? '' : bracket(member))
  const took = ({ programme, member, standing }: Took) =>
    `${titleOf(programme)}${whose(member)}${words.space}${together.standing[standing]}`
  return ({ decision, outcome, instead, choice, took: taken }) => {
    const { programme, because, missing } = decision
    const failing = because.filter(({ truth }) => truth === 'false').map(({ title }) => title[lang])
    const rests = taken.filter(({ standing }) => standing !== 'refused').map(took)
    const parts = {
      [together.takes]: outcome === 'given' || outcome === 'open' ? rests : [],
      [together.fails]: outcome === 'refused' ? failing : [],
      [words.heads.missing]: missing.map(({ title, member }) => `${title[lang]}${whose(member)}`),
      [choice?.title[lang] ?? '']: instead === null ? [] : [together.instead(titleOf(instead))],
    }
    const shown =
      outcome === 'passed-over'
        ? together.passedOver
        : outcome === 'open' && decision.result === 'eligible'
          ? words.result.undetermined
          : result(decision)
    const why = Object.entries(parts).flatMap(([head, said]) =>
      said.length > 0 ? [`  ${head}${colon}${said.join(semicolon)}`] : [],
    )
    return [`${programme.title[lang]}{members}${colon}${shown}`, ...why].join('\n')
  }
}
