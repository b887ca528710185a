import { conditions, describeMistakes, first, here, leaf } from './row.ts'

describeMistakes('that only waste words', [
  [
    'a way that leads nowhere',
    `${first}.facts.amount.node`,
    { fact: 'amount', of: 'subject', to: [] },
    `rule.needless-to ${here('facts.amount.node.to')}`,
  ],
  [
    'a way to what a field says',
    `${first}.facts.person.node`,
    { fact: 'id', to: ['beneficiary'] },
    `rule.needless-to ${here('facts.person.node.to')}`,
  ],
  [
    'a fact that nothing uses',
    `${first}.facts.note`,
    { node: { fact: 'note', of: 'subject' } },
    `rule.unused ${here('facts.note')}`,
  ],
  [
    'a second value where nothing is known',
    `${first}.facts.amount.node`,
    {
      coalesce: [
        { fact: 'amount', of: 'subject' },
        { value: 0, type: 'fen' },
      ],
    },
    `rule.monotone ${here('facts.amount.node')}`,
  ],
  [
    'equal to a whole year',
    `${conditions}.2`,
    leaf('month', 'equal', '2025'),
    `rule.unused ${here('facts.paidBefore')}`,
    `rule.partial ${here('conditions.all[2].value')}`,
  ],
])
