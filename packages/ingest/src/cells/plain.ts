import type { CellValue } from '@hedui/core'
import { account } from './account.ts'
import type { Cell } from './cell.ts'
import { count } from './count.ts'
import { identifier } from './identifier.ts'
import { yuan } from './money.ts'
import { nationalId } from './national-id.ts'

/** Reads plain cells of one kind from their bytes: as a number, or whether they are digits. */
export type Plain = Pick<Cell<CellValue>, 'span' | 'digits'>

/** Those that another thread knows by name, since a function cannot be sent to it. */
export const plainCells: Readonly<Record<string, Plain>> = { yuan, count, nationalId, account, identifier }
