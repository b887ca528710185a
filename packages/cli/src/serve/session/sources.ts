import type { ReadResult } from '@hedui/ingest'
import type { Setup } from '../../config/load.ts'
import type { Config } from '../../config/schema.ts'
import type { Reading } from '../../reading/read-folders.ts'

/** What a session knows of the world around it. */
export interface Sources {
  /** Reads folders through the adapters; `before` hears of each file before it is read, and may throw to stop. */
  read(
    folders: readonly string[],
    options: Reading,
    before: (file: string, done: number, of: number) => void,
  ): Promise<ReadResult>
  /** The configuration at `path`, else that of the folders, else an empty one, with the rules that it runs. */
  setup(path: string | undefined, folders: readonly string[]): Promise<Setup>
  /** A configuration with the rules that it runs. */
  setupOf(config: Config): Promise<Setup>
  /** Records that personal data is left readable. */
  unmasked(purpose: string): void
  /** Hears of an error that should not have been. */
  unexpected(error: unknown): void
}
