import type { HostValue } from '../engine/host.ts'
import { answeredAtOnce, answeredOneByOne } from './answer.ts'
import { type Called, call } from './call.ts'
import type { Manner } from './manner.ts'
import type { Answered, Question } from './question.ts'
import { createStop, type Stop } from './stop.ts'

/** One round: every question at the same time. Rejects with the reason of the signal when that is aborted, and only then. */
export async function askAll(
  questions: readonly Question[],
  mannerOf: (fact: string) => Manner,
  { asOf, signal }: { readonly asOf: string; readonly signal: AbortSignal | undefined },
): Promise<readonly Answered[]> {
  const stop = createStop(signal)
  try {
    const asked = questions.map((question) => ask(question, mannerOf(question.fact), asOf, stop))
    return await Promise.race([Promise.all(asked), stop.aborted])
  } finally {
    stop.close()
  }
}

async function ask(question: Question, manner: Manner, asOf: string, stop: Stop): Promise<Answered> {
  const { one, batch, atOnce } = manner
  const { subjects } = question
  const waiting = { ...manner, stop }
  if (batch)
    return answeredAtOnce(question, await call((signal) => batch(subjects, { asOf, signal }), waiting))
  const calls: Called<HostValue>[] = []
  let next = 0
  const asker = async (): Promise<void> => {
    while (next < subjects.length) {
      const at = next++
      const subject = subjects[at] as Question['subjects'][number]
      calls[at] = await call((signal) => one?.(subject, { asOf, signal }), waiting)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, subjects.length) }, asker))
  return answeredOneByOne(question, calls)
}
