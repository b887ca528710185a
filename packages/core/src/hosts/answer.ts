import { fits } from '../dataset/host.ts'
import type { HostValue } from '../engine/host.ts'
import type { Called } from './call.ts'
import type { HostAnswers } from './host-fact.ts'
import type { Answered, Failure, Question } from './question.ts'

/** What became of each place of a question: a value, or why there is none. */
type Place = { readonly value: HostValue } | Pick<Failure, 'code' | 'detail'>

/** The answers to a question that was asked subject by subject. */
export const answeredOneByOne = (question: Question, calls: readonly Called<HostValue>[]): Answered =>
  answered(
    question,
    calls.map((one) => (one.ok ? { value: one.value } : one)),
  )

/** The answers to a question that was asked in one call. */
export function answeredAtOnce(question: Question, called: Called<HostAnswers>): Answered {
  const { subjects } = question
  const nobody = (why: Place) =>
    answered(
      question,
      subjects.map(() => why),
    )
  if (!called.ok) return nobody(called)
  const answers: unknown = called.value
  if (Array.isArray(answers))
    return answers.length === subjects.length
      ? answered(
          question,
          answers.map((value) => ({ value })),
        )
      : nobody({ code: 'host.count', detail: `${answers.length} ≠ ${subjects.length}` })
  if (!isMap(answers)) return nobody({ code: 'host.answer', detail: null })
  if (answers.size > 0 && !subjects.some(({ id }) => answers.has(id)))
    return nobody({ code: 'host.count', detail: null })
  return answered(
    question,
    subjects.map(({ id }) => ({ value: answers.get(id) })),
  )
}

const isMap = (answers: unknown): answers is ReadonlyMap<string, HostValue> =>
  typeof answers === 'object' && answers !== null && 'get' in answers && typeof answers.get === 'function'

function answered({ types }: Question, places: readonly Place[]): Answered {
  const checked = places.map((place): Place => {
    if (!('value' in place) || place.value === null || place.value === undefined) return place
    const { value } = place
    return types.every((type) => fits(value, type)) ? place : { code: 'host.value', detail: null }
  })
  const failures = new Map<string, Failure & { places: number[] }>()
  checked.forEach((place, at) => {
    if ('value' in place) return
    const { code, detail } = place
    const key = JSON.stringify([code, detail])
    const failure = failures.get(key) ?? { code, detail, places: [] }
    failures.set(key, failure)
    failure.places.push(at)
  })
  return {
    values: checked.map((place) => ('value' in place ? (place.value ?? null) : null)),
    failures: [...failures.values()].sort((a, b) => (a.places[0] as number) - (b.places[0] as number)),
  }
}
