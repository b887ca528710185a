import { code } from '@hedui/ingest'

/** Grades of danger of a house, JGJ 125; D is the worst. */
export const danger = code('housing.danger', {
  A: ['A级', 'A'],
  B: ['B级', 'B'],
  C: ['C级', 'C'],
  D: ['D级', 'D'],
})
