import { defineAdapter } from '@hedui/ingest'
import { disability } from './columns/disability.ts'
import { rollLayout } from './layout/roll-layout.ts'

/**
 * Monthly pay roll of the living subsidy for disabled persons in hardship. Its 低保证号 is left where it is: it
 * names the household that makes a person eligible, not a unit that is paid.
 */
export const disabilityLivingRoll = defineAdapter({
  id: 'civil-affairs.disability-living-roll',
  version: '1',
  department: 'civil-affairs',
  register: 'roll',
  title: { zh: '困难残疾人生活补贴发放表', en: 'Living subsidy for disabled persons: roll' },
  recognise: { words: ['困难残疾人', '残疾人生活补贴'] },
  makes: ['enrolment', 'payment'],
  constants: { programme: 'disability.living', layer: 'declared', kind: 'regular' },
  period: 'required',
  layout: rollLayout,
  columns: disability,
  covers: 'township',
  key: ['beneficiary', 'name', 'disabilityCertificate'],
})
