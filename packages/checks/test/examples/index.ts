import { custody } from './custody.ts'
import { deaths } from './deaths.ts'
import { duplicates } from './duplicates.ts'
import type { Examples } from './example.ts'
import { files } from './files.ts'

/** An example of every check, by its id. */
export const examples: Examples = { ...files, ...deaths, ...custody, ...duplicates }
