import { describeMistakes, first, here } from './row.ts'

describeMistakes('of messages', [
  [
    'a placeholder that is not shown',
    `${first}.message.zh`,
    '{person}{died}{monthsLate}{amount}',
    `rule.placeholder ${here('message.zh')}`,
  ],
  [
    'a placeholder that is nothing',
    `${first}.message.zh`,
    '{dide}{died}{monthsLate}{amount}',
    `rule.placeholder ${here('message.zh')}`,
  ],
  [
    'a brace with spaces',
    `${first}.message.zh`,
    '{ died }{died}{monthsLate}{amount}',
    `rule.brace ${here('message.zh')}`,
  ],
  ['a fact shown and never said', `${first}.shows.month`, 'list', `rule.unshown ${here('shows.month')}`],
  [
    'a fact said in one language',
    `${first}.message.en`,
    '{died} {monthsLate}',
    `rule.uneven ${here('message.en')}`,
  ],
  [
    'a fact called something that there is not',
    `${first}.factTitles`,
    { dide: { zh: '死亡', en: 'died' } },
    `rule.fact ${here('factTitles.dide')}`,
  ],
])
