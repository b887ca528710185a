import { registerTitle } from '../../messages/registers.ts'
import type { Phrase } from '../../model/field.ts'
import type { Supplier } from './blocking-fact.ts'

export const suppliersOf = (registers: readonly string[]): readonly Supplier[] =>
  registers.map((register) => ({ register, title: registerTitle(register) }))

const other = (title: Phrase): readonly Supplier[] => [{ register: null, title }]

/** Who sets figures, options and the catalogue. */
export const locality = other({ zh: '本地主管部门（配置）', en: 'the locality (configuration)' })
export const hostSystem = other({ zh: '调用核对的业务系统', en: 'the host system' })
