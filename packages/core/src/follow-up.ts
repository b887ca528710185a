export {
  applyBaseline,
  type Baselined,
  type BaselineMark,
  type FindingState,
} from './follow-up/apply-baseline.ts'
export { applyDispositions, type Disposed, type DispositionMark } from './follow-up/apply-dispositions.ts'
export { applyWaivers, type Reopened, type Waived, type WaiverMark } from './follow-up/apply-waivers.ts'
export { type Baseline, type BaselineEntry, createBaseline, parseBaseline } from './follow-up/baseline.ts'
export { type Change, changesBetween } from './follow-up/change.ts'
export { type Compared, type Comparison, compareRuns } from './follow-up/compare.ts'
export { type Disposition, type Outcome, outcomes, parseDispositions } from './follow-up/disposition.ts'
export {
  type FollowedFinding,
  type FollowUp,
  type FollowUpInput,
  followUp,
  isPending,
} from './follow-up/follow-up.ts'
export { type Gate, type GateInput, type GateResult, gate } from './follow-up/gate.ts'
export { maskNumbers } from './follow-up/mask-numbers.ts'
export { type Precision, precisionByCheck } from './follow-up/precision.ts'
export { type StoriesInput, type Story, storiesOf } from './follow-up/stories.ts'
export { parseWaivers, type Waiver } from './follow-up/waiver.ts'
export type { DocumentProblem } from './messages/document-problem.ts'
