import type { Parameter } from '@hedui/core'
import { dibao } from './parameters/dibao.ts'
import { disability } from './parameters/disability.ts'
import { oldAge } from './parameters/old-age.ts'
import { tekun } from './parameters/tekun.ts'

/**
 * Dated, regional figures of the programmes. Where the law leaves a figure to the locality and no document was
 * found there is none, and what needs it stays undetermined until the locality adds its own.
 */
export const parameters: readonly Parameter[] = [...dibao, ...disability, ...oldAge, ...tekun]
