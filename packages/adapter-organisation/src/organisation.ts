import type { Adapter } from '@hedui/ingest'
import { officialsRelatives } from './officials-relatives.ts'
import { publicPayroll } from './public-payroll.ts'
import { villageOfficers } from './village-officers.ts'

/** Every file of an organisation department (组织部、编办) that is understood. */
export const organisation: readonly Adapter[] = [publicPayroll, villageOfficers, officialsRelatives]
