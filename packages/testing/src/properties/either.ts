import type { Check, Household } from '@hedui/core'
import { agreesWith } from './check-agrees.ts'
import { type CheckBoundary, checkBoundary } from './check-boundary.ts'
import * as ofCheck from './check-claims.ts'
import { relabel as relabelRecords } from './check-relabel.ts'
import * as ofProgramme from './programme-claims.ts'
import { type Boundary, boundary as programmeBoundary } from './turns.ts'

type ProgrammeClaim = ofProgramme.ProgrammeClaim
type CheckClaim = ofCheck.CheckClaim
type Member = Household['members'][number]

/** A promise that a check can make as well as a programme. */
export type EitherClaim = ProgrammeClaim & CheckClaim

const either = <Claim extends CheckClaim | ofCheck.RecordsClaim>(programme: ProgrammeClaim, records: Claim) =>
  ({
    property: programme.property,
    find: (
      world: Parameters<ProgrammeClaim['find']>[0] | Parameters<CheckClaim['find']>[0],
      tries: Parameters<CheckClaim['find']>[1],
    ) => ('datasets' in world ? records.find(world, tries) : programme.find(world, tries)),
  }) as ProgrammeClaim & Claim

/** The order in which members, incomes or records are written does not matter. */
export const permutation = either(ofProgramme.permutation, ofCheck.permutation)

/** What members are called, or which persons of the same birth and sex, households and accounts these are, does not matter. */
export const relabel = either(ofProgramme.relabel, relabelRecords)

/**
 * Learning a fact never turns what is decided of a household, never takes a finding back, and never accuses whom a
 * check had cleared. What is learnt of records is what a cell says, or that a register is complete. Left out are keys
 * and months, without which a row belongs nowhere, so that counts and sums without it are right as they stand; cells of
 * which a blank says that there is nothing; and, for taking back, second statements of one thing, which may
 * contradict the first. Of whoever has no genuine number the key follows what the row says (`like: { damaged: false }`).
 */
export const monotoneInKnowledge = either(ofProgramme.monotoneInKnowledge, ofCheck.monotoneInKnowledge)

/** Fields that change nothing, whatever stands there: of members, or of records as `entity.field`. */
export function irrelevant(...fields: readonly (keyof Member)[]): ProgrammeClaim
export function irrelevant(...fields: readonly `${string}.${string}`[]): CheckClaim
export function irrelevant(...fields: readonly string[]): ProgrammeClaim | CheckClaim {
  return fields.some((field) => field.includes('.'))
    ? ofCheck.irrelevant(...fields)
    : ofProgramme.irrelevant(...(fields as (keyof Member)[]))
}

/** A verdict turns where it is declared to, and there alone: at the limit of a condition, or at an option of a check. */
export function boundary(turn: Boundary): ProgrammeClaim
export function boundary(turn: CheckBoundary): CheckClaim
export function boundary(turn: Boundary | CheckBoundary): ProgrammeClaim | CheckClaim {
  return 'option' in turn ? checkBoundary(turn) : programmeBoundary(turn)
}

type Formula = Parameters<typeof ofProgramme.agrees>[0]

/** Somebody else says the same: another definition of the check, or the formula of the law for a household. */
export function agrees(other: Formula): ProgrammeClaim
export function agrees(other: Check): CheckClaim
export function agrees(other: Formula | Check): ProgrammeClaim | CheckClaim {
  return typeof other === 'function' ? ofProgramme.agrees(other) : agreesWith(other)
}
