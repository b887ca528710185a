import type { Adapter } from '@hedui/ingest'
import { adjustmentList } from './adjustment-list.ts'
import { approvalList } from './approval-list.ts'
import { declinations } from './declinations.ts'
import { dibaoMemberList } from './dibao-member-list.ts'
import { dibaoRuralRoll } from './dibao-rural-roll.ts'
import { dibaoUrbanRoll } from './dibao-urban-roll.ts'
import { disabilityLivingRoll } from './disability-living-roll.ts'
import { disabilityNursingRoll } from './disability-nursing-roll.ts'
import { kinFilings } from './kin-filings.ts'
import { lifeProofs } from './life-proofs.ts'
import { oldAgeRoll } from './old-age-roll.ts'
import { orphanRoll } from './orphan-roll.ts'
import { reportedTotals } from './reported-totals.ts'
import { tekunRoll } from './tekun-roll.ts'
import { temporaryReliefLedger } from './temporary-relief-ledger.ts'

/** Every file of a civil affairs bureau (民政局) that is understood. */
export const civilAffairs: readonly Adapter[] = [
  dibaoRuralRoll,
  dibaoUrbanRoll,
  dibaoMemberList,
  tekunRoll,
  oldAgeRoll,
  disabilityLivingRoll,
  disabilityNursingRoll,
  temporaryReliefLedger,
  orphanRoll,
  adjustmentList,
  approvalList,
  kinFilings,
  declinations,
  lifeProofs,
  reportedTotals,
]
