import { orphan } from '../../src/index.ts'
import { proven } from '../proven.ts'
import { ages, asked, open, paid, refused } from './cases.ts'

const alone = { father: 'dead', mother: 'missing', setting: 'family' } as const

proven(orphan, asked, [
  paid(120_000, 'CH-1 (a): an orphan with relatives', alone),
  paid(160_000, 'CH-1 (b): an orphan in an institution', { ...alone, setting: 'institution' }),
  paid(120_000, 'both parents dead', { ...alone, mother: 'dead' }),
  paid(120_000, 'neither parent can be found', { ...alone, father: 'missing' }),
  refused('the father is ill', { ...alone, father: 'ill' }, ['parents']),
  refused('the mother cares for the child', { ...alone, mother: 'able' }, ['parents']),
  open('nobody knows what became of the mother', { ...alone, mother: null }, ['members[1].answers.mother']),
  ...ages(120_000, alone),
])
