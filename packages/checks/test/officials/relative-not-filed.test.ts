import { relativeNotFiled } from '@hedui/checks'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { household, meansTestedCases, member, paid, who, wife } from '../means-tested.ts'
import { filing, officer, other, related, relative } from './relatives.ts'

const found = { kinship: [relative()], kinFiling: [] }

const cases: CheckCase[] = [
  {
    name: 'the mother of an officer with whom she lives, not filed',
    given: related([relative()]),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'dibao.rural',
        periods: ['2025-09'],
        facts: { officials: 1 },
        evidence: [{ entity: 'kinship' }, { entity: 'membership' }, { entity: 'payment' }],
      },
    ],
  },
  {
    name: 'a mother who lives elsewhere',
    given: related([relative({ livesTogether: false })]),
    finds: [{ severity: 'info' }],
  },
  {
    name: 'nobody knows whether they live together',
    given: related([relative({ livesTogether: null })]),
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'two officers, of whom one lives with her',
    given: related([relative({ livesTogether: false }), relative({ person: other, name: '赵六' })]),
    finds: [{ severity: 'medium', facts: { officials: 2 } }],
  },
  {
    name: 'an officer who lives with her, and is filed, and one elsewhere who is not',
    given: related([relative(), relative({ person: other, name: '赵六', livesTogether: false })], [filing()]),
    finds: [{ severity: 'info', facts: { officials: 1 }, evidence: [{}, {}, {}] }],
  },
  {
    name: 'an officer who lives with her, and is not filed, and one elsewhere who is',
    given: {
      ...related(
        [relative(), relative({ person: other, name: '赵六', livesTogether: false })],
        [filing({ officer: other, officerName: '赵六' })],
      ),
      ...household([member(wife), member(who, { name: '张三' })]),
    },
    finds: [{ severity: 'medium', tier: 'A', facts: { officials: 1 }, evidence: [{}, {}, {}] }],
  },
  ...[
    { by: 'number', as: { officerName: '王武' } },
    { by: 'name', as: { officer: damagedId(7) } },
  ].map(({ by, as }) => ({
    name: `an officer who lives with her, and is filed by ${by} only, and one elsewhere who is not`,
    given: {
      ...related(
        [relative(), relative({ person: other, name: '赵六', relativeName: '张四', livesTogether: false })],
        [filing(as)],
      ),
      ...household([member(wife), member(who, { name: '张三' })]),
    },
    finds: [{ severity: 'info', tier: 'B', facts: { officials: 1 }, evidence: [{}, {}, {}] }],
  })),
  {
    name: 'an officer who declared her twice',
    given: related([relative(), relative()]),
    finds: [{ facts: { officials: 1 } }],
  },
  {
    name: 'the head of the household, under the name of the payment',
    given: related([relative({ relative: wife, relativeName: '李四' })]),
    finds: [{ tier: 'A' }],
  },
  {
    name: 'two months as one lead about one officer',
    given: {
      ...found,
      membership: [member(who), member(who, { month: '2025-10' })],
      'payment@payment': ['2025-09', '2025-10'].map((month) =>
        paid({ month, beneficiary: wife, programme: 'dibao.rural', household: 'dibao:1' }),
      ),
    },
    finds: [{ facts: { officials: 1 }, periods: ['2025-09', '2025-10'] }],
  },
  ...['spouse', 'son', 'daughter', 'sibling', 'grandparent', 'grandchild'].map((kin) => ({
    name: `a near relative: ${kin}`,
    given: related([relative({ kin })]),
    finds: [{}],
  })),
  { name: 'a cousin', given: related([relative({ kin: 'other-relative' })]), silent: true },
  {
    name: 'a cousin, where the locality files them',
    given: related([relative({ kin: 'other-relative' })]),
    options: { relations: ['other-relative'] },
    finds: [{}],
  },
  { name: 'a relation that nobody knows', given: related([relative({ kin: null })]), undetermined: true },
  { name: 'filed', given: related([relative()], [filing()]), silent: true },
  {
    name: 'filed with a wrong number of the officer',
    given: related([relative()], [filing({ officer: damagedId(7) })]),
    silent: true,
  },
  {
    name: 'filed with another name of the officer',
    given: related([relative()], [filing({ officerName: '王武' })]),
    silent: true,
  },
  {
    name: 'filed for another officer',
    given: related([relative()], [filing({ officer: other, officerName: '赵六' })]),
    finds: [{}],
  },
  {
    name: 'somebody else of the officer’s family is filed',
    given: related([relative()], [filing({ person: wife })]),
    finds: [{}],
  },
  {
    name: 'no filing in a register that is not complete',
    given: related([relative()]),
    covered: ['payment', 'roll', 'members', 'kin'],
    undetermined: true,
  },
  {
    name: 'the officer, who is nobody’s relative',
    given: related([relative({ person: who, relative: officer })]),
    silent: true,
  },
  {
    name: 'no relative in a register that is not complete',
    given: related([]),
    covered: ['payment', 'roll', 'members', 'kin-filing'],
    undetermined: true,
  },
  {
    name: 'a member whose name the list of members has',
    given: { ...found, ...household([member(wife), member(who, { name: '张三' })]) },
    finds: [{ tier: 'A' }],
  },
  {
    name: 'the name at a cousin only',
    given: {
      ...related([relative({ relativeName: '张四' }), relative({ person: other, kin: 'other-relative' })]),
      ...household([member(wife), member(who, { name: '张三' })]),
    },
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the name at an officer who is filed only',
    given: {
      ...related(
        [relative({ relativeName: '张四' }), relative({ person: other, name: '赵六' })],
        [filing({ officer: other, officerName: '赵六' })],
      ),
      ...household([member(wife), member(who, { name: '张三' })]),
    },
    finds: [{ tier: 'B' }],
  },
  {
    name: 'mother and father, as a lead each',
    given: related([relative(), relative({ relative: wife })]),
    finds: [{}, {}],
  },
  {
    name: 'two programmes of one person, as a lead each',
    given: { ...found, 'payment@payment': [paid(), paid({ programme: 'old-age' })] },
    options: { programmes: ['tekun', 'old-age'] },
    finds: [{}, {}],
  },
  {
    name: 'a destitute mother, whom nobody has to file',
    given: { ...found, 'payment@payment': [paid()] },
    silent: true,
  },
  ...meansTestedCases(found).map((each) => ({
    ...each,
    options: { programmes: ['dibao', 'tekun'], ...each.options },
  })),
]

testCases(relativeNotFiled, cases, {
  equivalent: {
    'shows: officials max → min': 'who is whose relative does not depend on the month',
  },
})
