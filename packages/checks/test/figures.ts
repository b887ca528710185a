import type { Parameter, ParameterEntry } from '@hedui/core'
import { figures } from '../src/entitlement/due/figures.ts'

type Entry = Partial<ParameterEntry> & Pick<ParameterEntry, 'value'>

const entry = (more: Entry): ParameterEntry => ({
  area: '341525',
  from: '2024-01-01',
  to: '2025-10-31',
  source: 'synthetic',
  synthetic: true,
  ...more,
})
const set = (name: keyof typeof figures, ...entries: Entry[]): Parameter => ({
  ...figures[name],
  entries: entries.map(entry),
})
/** Raised on 1 September 2025. */
const raised = (before: number, after: number, more: Partial<ParameterEntry> = {}): Entry[] => [
  { from: '2025-01-01', ...more, value: before, to: '2025-08-31' },
  { ...more, value: after, from: '2025-09-01' },
]

/** Nothing was paid in 2022, and a fen in 2023. */
const since2024 = (value: number, more: Partial<ParameterEntry> = {}): Entry[] => [
  { value: 0, from: '2022-01-01', to: '2022-12-31' },
  { value: 1, from: '2023-01-01', to: '2023-12-31' },
  { value, ...more },
]

/** The figures of the place of all cases, in fen. */
export const parameters: readonly Parameter[] = [
  set(
    'standard',
    { kind: 'rural', value: 50_000, from: '2023-01-01', to: '2023-06-30' },
    { kind: 'urban', per: 'year', value: 480_000, from: '2023-01-01', to: '2023-06-30' },
    { kind: 'rural', per: 'year', value: 600_000, from: '2023-07-01', to: '2023-09-30' },
    { kind: 'urban', value: 40_000, from: '2023-07-01', to: '2023-09-30' },
    { kind: 'rural', per: 'year', value: 600_000, to: '2024-12-31' },
    ...raised(60_000, 66_000, { kind: 'rural' }),
    { kind: 'urban', value: 70_000, to: '2024-12-31' },
    ...raised(870_000, 960_001, { kind: 'urban', per: 'year' }),
  ),
  set('lowBand', { value: 0, from: '2024-02-01', to: '2025-09-30' }, { value: 30, from: '2025-10-01' }),
  set('addOnAge', { value: 70 }),
  set('addOnOld', { value: 6_000 }),
  set('addOnMinor', { value: 7_000 }),
  set('addOnDisabled', { value: 8_000 }),
  set('addOnMental', { value: 3_000 }),
  set('addOnIll', { value: 2_000 }),
  set('scattered', { value: 75_000, to: '2024-12-31' }, ...raised(80_000, 86_000)),
  set('collective', { value: 90_000, to: '2024-12-31' }, ...raised(98_000, 106_000)),
  set('careAble', { value: 0 }),
  set('carePartly', { value: 20_000 }),
  set('careUnable', { value: 60_000 }),
  set('from80', ...since2024(5_000, { to: '2025-11-30' })),
  set('from90', { value: 10_000 }),
  set('from100', { value: 30_000 }),
  set(
    'monthsLater',
    { value: 1, from: '2022-01-01', to: '2023-12-31' },
    { value: 1, from: '2025-01-01', to: null },
  ),
  set(
    'onlyOnDibao',
    { value: 0, from: '2022-01-01', to: '2023-12-31' },
    { value: 1, to: '2024-12-31' },
    { value: 0, from: '2025-01-01', to: null },
  ),
  set('living', ...since2024(10_500)),
  set('hardUp1', { value: 14_500 }),
  set('hardUp2', { value: 12_100 }),
  set('other1', ...since2024(11_500)),
  set('other2', ...since2024(8_500)),
  set('family', ...since2024(120_000)),
  set('institution', { value: 200_000, from: '2023-01-01', to: '2023-12-31' }, { value: 170_000 }),
]
