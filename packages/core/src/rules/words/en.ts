import { enNames } from './en-names.ts'
import { enPack } from './en-pack.ts'
import { enRules } from './en-rules.ts'
import { enValues } from './en-values.ts'
import type { Words } from './words.ts'

/** What is said of each problem in English. */
export const en: Words = { ...enPack, ...enNames, ...enValues, ...enRules }
