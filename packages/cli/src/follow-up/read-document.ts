import { isHeduiError } from '@hedui/core'
import type { DocumentProblem } from '@hedui/core/follow-up'
import { refusal } from '../refusal.ts'
import { readJson } from './read-json.ts'

/** A document of people about findings, read by the library; what is wrong in it is said with its path. */
export async function readDocument<T>(
  path: string,
  flag: string,
  cwd: string,
  parse: (input: unknown) => T,
): Promise<T> {
  const input = await readJson(path, flag, cwd)
  try {
    return parse(input)
  } catch (error) {
    if (!isHeduiError(error) || error.code !== 'follow-up.document') throw error
    const problems = error.facts.problems as readonly DocumentProblem[]
    throw refusal('document', { path, message: error.message, problems })
  }
}
