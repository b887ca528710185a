import type { Answer, Blocking, BlockingFact } from '../blocking/blocking-fact.ts'
import { placesText } from './places.ts'
import { deeper, type Line, line, type Speech } from './speech.ts'
import { endText } from './value-text.ts'
import { whereText } from './where-text.ts'
import { kindOf } from './words.ts'

/** What is not known, who could say, what each answer would mean, and what of it is enough. */
export function blockingLines(speech: Speech, { facts, sets, searched }: Blocking): readonly Line[] {
  const { words } = speech
  const number = new Map(facts.map(({ id }, i) => [id, i + 1]))
  const set = (ids: readonly string[]): string => ids.map((id) => number.get(id)).join(words.comma)
  const [first = []] = sets
  const enough =
    sets.length > 1
      ? words.needsSet(sets.map(set).join(words.semicolon))
      : first.length === facts.length
        ? words.needsAll(facts.length)
        : words.needsOne(set(first))
  return [
    line(`${words.open}${words.colon}${words.openFacts(facts.length)}`),
    ...deeper([
      ...facts.flatMap((fact, i) => factLines(speech, fact, i + 1)),
      line(searched ? enough : `${enough}${words.space}${words.notSearched}`),
    ]),
  ]
}

function factLines(speech: Speech, fact: BlockingFact, number: number): readonly Line[] {
  const { words } = speech
  const who = fact.suppliers.map(({ title }) => speech.say(title)).join(words.oneOf)
  const parts = [
    whatText(speech, fact),
    fact.place ? placesText([fact.place], words) : '',
    who === '' ? '' : words.ask(who),
    fact.failed ? speech.say(fact.failed.message) : '',
  ]
  return [
    line(`${number}. ${parts.filter((part) => part !== '').join(words.semicolon)}`),
    ...deeper(answerTexts(speech, fact).map(line)),
  ]
}

function whatText(speech: Speech, { kind, title, of, value, coverage }: BlockingFact): string {
  const { words } = speech
  const whom = of === '' ? '' : words.bracket(of)
  if (kind === 'coverage' && coverage) {
    const where = whereText(speech, coverage)
    return `${words.isComplete(speech.say(title), where)}${whom}`
  }
  if (kind === 'link') return `${words.leadsTo(speech.say(title))}${whom}`
  return `${speech.say(title)}${whom}${words.colon}${value ? speech.value(value) : words.unknown}`
}

/** What each answer would mean; single codes that mean the same together. */
function answerTexts(speech: Speech, fact: BlockingFact): readonly string[] {
  const { words, language } = speech
  const type = fact.value?.type ?? 'count'
  const of = fact.sought ? speech.say(fact.sought) : ''
  const end = (at: string | number | boolean) => endText(at, type, null, words, language)
  const when = (answer: Answer): string => {
    if (answer.kind !== 'values')
      return { nothing: words.whenNothing, other: words.whenOther, complete: words.whenComplete }[answer.kind]
    const { from, to } = answer
    if (from === null) return to === null ? words.whenAny : words.whenTo(of, end(to), kindOf(type))
    if (to === null) return words.whenFrom(of, end(from), kindOf(type))
    return from === to ? words.whenValue(of, end(from)) : words.whenBetween(of, end(from), end(to))
  }
  const single = (answer: Answer): boolean =>
    answer.kind === 'values' && typeof answer.from === 'string' && kindOf(type) === 'code'
  const verdicts = ['true', 'false', 'unknown'] as const
  const codes = verdicts.flatMap((truth) => {
    const names = fact.answers.flatMap((answer) =>
      answer.truth === truth && single(answer) && answer.kind === 'values' && answer.from !== null
        ? [answer.called?.[language] ?? end(answer.from)]
        : [],
    )
    return names.length === 0 ? [] : [words.answer(words.whenValue(of, names.join(words.comma)), truth)]
  })
  const others = fact.answers.filter((answer) => !single(answer))
  return [...codes, ...others.map((answer) => words.answer(when(answer), answer.truth))]
}
