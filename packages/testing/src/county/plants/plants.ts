import { d01 } from './d01.ts'
import { d02 } from './d02.ts'
import { f01 } from './f01.ts'
import { f06 } from './f06.ts'
import { f08 } from './f08.ts'
import { f10 } from './f10.ts'
import type { Plant } from './plant.ts'
import { x01 } from './x01.ts'
import { x03 } from './x03.ts'
import { x09 } from './x09.ts'

/** Every story that can be planted, by rule. */
export const plants: readonly Plant[] = [f01, f06, f08, f10, d01, d02, x01, x03, x09].flat()
