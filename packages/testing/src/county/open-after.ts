import type { RuleNumber } from './rules.ts'

/**
 * Rules that may say something or nothing of a story that was planted for another: a number that is nobody's finds no
 * registration, and whoever is paid after death is stopped late, has no registration and holds the account.
 */
export const openAfter: Readonly<Partial<Record<RuleNumber, readonly RuleNumber[]>>> = {
  F01: ['F02', 'F14', 'E02'],
  F04: ['F06', 'F15', 'X09'],
  F06: ['F04', 'F14', 'F15'],
  F10: ['F15'],
  F14: ['F01', 'F02', 'E02'],
  D01: ['D03', 'D04', 'E02'],
  D02: ['D03', 'D04', 'E02'],
  D03: ['D04', 'E02'],
  D04: ['D01', 'D03', 'E02'],
  G01: ['I02'],
  X01: ['X07'],
}
