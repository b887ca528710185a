import { conditions, describeMistakes, first, here, leaf } from './row.ts'

describeMistakes('of lists and groups', [
  [
    'an empty all',
    `${first}.conditions.all`,
    [],
    ...[
      `rule.empty ${here('conditions.all')}`,
      `rule.unused ${here('facts.layer')}`,
      `rule.unused ${here('facts.paidBefore')}`,
      `rule.unused ${here('options.lag')}`,
      'rule.unused conditions.settled',
    ],
  ],
  ['an empty list', 'conditions.settled.value', [], 'rule.list conditions.settled.value'],
  ['a null in a list', 'conditions.settled.value.1', null, 'rule.list conditions.settled.value[1]'],
  ['a mixed list', 'conditions.settled.value.1', 7, 'rule.list conditions.settled.value'],
  ['one value for a list', 'conditions.settled.value', 'settled', 'rule.list conditions.settled.value'],
  ['a list for one value', `${conditions}.2.value`, [1, 2], `rule.list ${here('conditions.all[2].value')}`],
  ['a null to compare with', `${conditions}.2.value`, null, `rule.null ${here('conditions.all[2].value')}`],
  [
    'known of no truth',
    `${conditions}.2`,
    leaf('paidBefore', 'known', 1),
    `rule.monotone ${here('conditions.all[2]')}`,
    `rule.known ${here('conditions.all[2].value')}`,
  ],
  [
    'more than there are',
    `${first}.conditions`,
    { atLeast: 3, of: [{ condition: 'settled' }, leaf('paidBefore', 'greaterThan', { option: 'lag' })] },
    `rule.quorum ${here('conditions.atLeast')}`,
    `rule.units ${here('conditions.of[1].value')}`,
  ],
])
