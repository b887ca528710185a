import { describeMistakes } from './row.ts'

describeMistakes('of figures', [
  [
    'a day that does not exist',
    'parameters.0.entries.0.from',
    '2025-02-30',
    'parameter.day parameters[0].entries[0]',
  ],
  ['an area that is none', 'parameters.0.entries.0.area', 'here', 'parameter.area parameters[0].entries[0]'],
  [
    'a figure below nothing',
    'parameters.0.entries.0.value',
    -5,
    'rule.shape parameters[0].entries[0].value',
    'rule.parameter checks[1].facts.standard.node.parameter',
  ],
])
