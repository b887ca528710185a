import type { Words } from './words.ts'
import { zhNames } from './zh-names.ts'
import { zhPack } from './zh-pack.ts'
import { zhRules } from './zh-rules.ts'
import { zhValues } from './zh-values.ts'

/** What is said of each problem in Chinese. */
export const zh: Words = { ...zhPack, ...zhNames, ...zhValues, ...zhRules }
