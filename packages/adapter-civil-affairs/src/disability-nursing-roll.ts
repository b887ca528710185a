import { defineAdapter } from '@hedui/ingest'
import { disability } from './columns/disability.ts'
import { rollLayout } from './layout/roll-layout.ts'

/** Monthly pay roll of the nursing subsidy for severely disabled persons. */
export const disabilityNursingRoll = defineAdapter({
  id: 'civil-affairs.disability-nursing-roll',
  version: '1',
  department: 'civil-affairs',
  register: 'roll',
  title: { zh: '重度残疾人护理补贴发放表', en: 'Nursing subsidy for disabled persons: roll' },
  recognise: { words: ['重度残疾人', '残疾人护理补贴'] },
  makes: ['enrolment', 'payment'],
  constants: { programme: 'disability.nursing', layer: 'declared', kind: 'regular' },
  period: 'required',
  layout: rollLayout,
  columns: disability,
  covers: 'township',
  key: ['beneficiary', 'name', 'disabilityCertificate'],
})
