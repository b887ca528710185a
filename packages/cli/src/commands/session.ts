import type { Io } from '../io.ts'
import type { Language } from '../messages/language.ts'
import type { Words } from '../messages/words.ts'
import type { Progress } from '../output/progress.ts'

/** Who asks, in which language, and whom to tell. */
export interface Session {
  readonly io: Io
  readonly language: Language
  readonly words: Words
  readonly progress: Progress
}
