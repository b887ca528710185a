import { d01 } from './d01.ts'
import { d02 } from './d02.ts'
import { d03 } from './d03.ts'
import { d04 } from './d04.ts'
import { d05 } from './d05.ts'
import { e02 } from './e02.ts'
import { e03 } from './e03.ts'
import { f01 } from './f01.ts'
import { f02 } from './f02.ts'
import { f04 } from './f04.ts'
import { f06 } from './f06.ts'
import { f08 } from './f08.ts'
import { f10 } from './f10.ts'
import { f14 } from './f14.ts'
import { f15 } from './f15.ts'
import { g01 } from './g01.ts'
import { h01 } from './h01.ts'
import { i02, i03, i04 } from './i02-i04.ts'
import { p01 } from './p01.ts'
import type { Plant } from './plant.ts'
import { v01 } from './v01.ts'
import { x01 } from './x01.ts'
import { x03 } from './x03.ts'
import { x06 } from './x06.ts'
import { x07 } from './x07.ts'
import { x09 } from './x09.ts'

const files = [f01, f02, f04, f06, f08, f10, f14, f15]
const deaths = [d01, d02, d03, d04, d05]
const means = [p01, v01, h01, i02, i03, i04, g01]
const overlaps = [x01, x03, x06, x07, x09, e02, e03]

/** Every story that can be planted, by rule. */
export const plants: readonly Plant[] = [files, deaths, means, overlaps].flat(2)
