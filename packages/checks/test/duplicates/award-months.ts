import { type CheckCase, damagedId } from '@hedui/testing'
import { award, awards, husband, now, onePlot } from './awards.ts'

/** When, whether and how surely houses were awarded. */
export const whenAwarded: readonly CheckCase[] = [
  {
    name: 'a scheme that is not known',
    given: awards(award('2021-05', { scheme: null }), now()),
    finds: [{ severity: 'block' }],
  },
  {
    name: 'the first was revoked',
    given: awards(award('2021-05', { status: 'revoked' }), now()),
    silent: true,
  },
  {
    name: 'the second was revoked',
    given: awards(award('2021-05'), now({ status: 'revoked' })),
    silent: true,
  },
  {
    name: 'the second is planned only: before it is paid',
    given: awards(award('2021-05'), now({ status: 'planned' })),
    finds: [{}],
  },
  { name: 'one award, of which the year is known only', given: awards(award('2024')), silent: true },
  { name: 'one award', given: awards(now()), silent: true },
  {
    name: 'an award long ago, where the locality looks back five years',
    given: awards(award('2019-04'), now()),
    options: { lookback: 60 },
    silent: true,
  },
  {
    name: 'an award exactly five years ago',
    given: awards(award('2019-05'), now()),
    options: { lookback: 60 },
    finds: [{}],
  },
  {
    name: 'an award a month more than a hundred years ago',
    given: awards(award('1924-04'), now()),
    silent: true,
  },
  { name: 'an award a hundred years ago', given: awards(award('1924-05'), now()), finds: [{}] },
  { name: 'two awards of one month', given: awards(now({ reference: 'W1' }), now()), silent: true },
  {
    name: 'two awards of one year, nobody knows which was first',
    given: awards(award('2024'), award('2024', { reference: 'W1' })),
    undetermined: true,
  },
  {
    name: 'awards of two years',
    given: awards(award('2023'), award('2024')),
    finds: [{ facts: { own: 1 } }],
  },
  {
    name: 'a status that is not known',
    given: awards(award('2021-05', { status: null }), now()),
    undetermined: true,
  },
  {
    name: 'a status of the later award that is not known',
    given: awards(award('2021-05'), now({ status: null })),
    undetermined: true,
  },
  { name: 'a plot that is not known', given: awards(now({ plot: null })), undetermined: true },
  {
    name: 'an amount that is not known',
    given: awards(award('2021-05'), now({ amount: null })),
    finds: [{ amountAtRisk: null }],
  },
  {
    name: 'one award, the register not complete',
    given: awards(now()),
    covered: ['housing-award-members'],
    undetermined: true,
  },
  {
    name: 'one award, the lists of members not complete',
    given: awards(now()),
    covered: ['housing-award'],
    undetermined: true,
  },
  {
    name: 'two awards in a register that is not complete',
    given: awards(award('2021-05'), now()),
    covered: [],
    finds: [{ facts: { own: '1..', whoHad: 'own' } }],
  },
  {
    name: 'somebody else on the plot, in a register that is not complete',
    given: onePlot(),
    covered: [],
    finds: [{ facts: { own: '0..', whoHad: 'plot' } }],
  },
  {
    name: 'a present member, in a register that is not complete',
    given: husband(),
    covered: [],
    finds: [{ facts: { plot: '0..', whoHad: 'members' } }],
  },
  {
    name: 'a damaged number',
    given: awards(award('2021-05', { person: damagedId(1) }), now({ person: damagedId(1) })),
    undetermined: true,
  },
]
