import { isHeduiError } from '@hedui/core'
import type { Runner } from '@hedui/testing'
import type { Tried } from './outcome.ts'

/** Runs a suite of the kit at once and keeps what it says; `placeOf` tells where a case of that title stands. */
export function collected(
  suite: (runner: Runner) => void,
  placeOf: (title: string) => string | null,
): readonly Tried[] {
  const tried: Tried[] = []
  suite({
    describe: (_, body) => body(),
    it: (title, body) => {
      tried.push({ title, place: placeOf(title), complaints: complaintsOf(body) })
    },
  })
  return tried
}

/** What a promise of the kit complains of, a line each, or what was refused on the way. */
export function complaintsOf(body: () => void): readonly string[] {
  try {
    body()
    return []
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (isHeduiError(error)) return [`${error.code}: ${error.message}`]
    return error.message.split('\n').map((line) => line.trim())
  }
}
