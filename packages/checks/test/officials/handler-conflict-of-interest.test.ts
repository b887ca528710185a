import { handlerConflictOfInterest } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, cardOf, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { act, application, colleague, officer } from '../management/office.ts'
import { applicant, handled, home, post } from './handled.ts'

const kin = (more: HostRecord = {}) =>
  handled({}, { kinship: [{ person: officer, kin: 'sibling', relative: applicant, ...more }] })
const filed = (more: HostRecord = {}) =>
  handled({}, { kinFiling: [{ person: applicant, officer, kin: 'parent', ...more }] })
const paidInto = (account: string | null) =>
  handled({}, { 'payment@payment': [{ beneficiary: applicant, account }] })
const homes = (a: HostRecord, b: HostRecord, address: string | null = '甲村5号') =>
  handled({ address }, { registration: [a, b] })
const did = (name: string | null, more: HostRecord = {}) => ({
  ...kin(),
  action: [act({ act: name, ...more })],
})

const cases: CheckCase[] = [
  { name: 'somebody with whom the officer has nothing in common', given: handled(), silent: true },
  {
    name: 'a sister of the officer',
    given: kin(),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: null,
        amountAtRisk: null,
        facts: { item: 'SQ01', at: '2025-09-01', isRelatives: true, sharesPhone: false },
        evidence: [{ entity: 'action' }, { entity: 'application' }, { entity: 'post' }],
      },
    ],
  },
  { name: 'a cousin of the officer', given: kin({ kin: 'other-relative' }), silent: true },
  {
    name: 'a cousin of the officer, where cousins are near',
    given: kin({ kin: 'other-relative' }),
    options: { relations: ['other-relative'] },
    finds: [{}],
  },
  { name: 'a relation that is not known', given: kin({ kin: null }), undetermined: true },
  { name: 'a sister of a colleague', given: kin({ person: colleague }), silent: true },
  { name: 'the mother of the officer, as filed', given: filed(), finds: [{ facts: { isRelatives: true } }] },
  { name: 'a nephew of the officer, as filed', given: filed({ kin: 'other-relative' }), silent: true },
  { name: 'a filed relation that is not known', given: filed({ kin: null }), undetermined: true },
  { name: 'the mother of a colleague, as filed', given: filed({ officer: colleague }), silent: true },
  {
    name: 'the officer’s own application',
    given: handled({ beneficiary: officer }),
    finds: [{ facts: { isRelatives: false } }],
  },
  {
    name: 'the officer’s own application, of whom the register does not say which book',
    given: handled({ beneficiary: officer }, { registration: [home(officer, null, '甲村3组')] }),
    finds: [{}],
  },
  ...['spouse', 'son', 'daughter', 'grandparent', 'grandchild'].map(
    (kind): CheckCase => ({
      name: `a near relative of the officer: ${kind}`,
      given: kin({ kin: kind }),
      finds: [{}],
    }),
  ),
  { name: 'nobody knows whose application', given: handled({ beneficiary: null }), undetermined: true },
  {
    name: 'one household register',
    given: homes(home(officer, 'hukou:1', '甲村3组'), home(applicant, 'hukou:1', '甲村3组')),
    finds: [{ facts: { sharesBook: true, sharesAddress: false } }],
  },
  {
    name: 'a household register that is not known',
    given: homes(home(officer, 'hukou:1', '甲村3组'), home(applicant, null, '甲村3组')),
    undetermined: true,
  },
  {
    name: 'paid into the officer’s account',
    given: paidInto(cardOf(1)),
    finds: [{ facts: { sharesAccount: true } }],
  },
  { name: 'paid into an account that is not known', given: paidInto(null), undetermined: true },
  {
    name: 'the officer’s phone',
    given: handled({ phone: '13800000000' }),
    finds: [{ facts: { sharesPhone: true } }],
  },
  { name: 'a phone that is not known', given: handled({ phone: null }), undetermined: true },
  {
    name: 'the officer’s phone is not known',
    given: handled({}, { 'post@village-officers': [post({ phone: null })] }),
    undetermined: true,
  },
  {
    name: 'one address with a house number',
    given: homes(home(officer, 'hukou:1', '甲村5号'), home(applicant, 'hukou:2', '甲村4组')),
    finds: [{ facts: { sharesAddress: true } }],
  },
  {
    name: 'one address, written in words',
    given: homes(home(officer, 'hukou:1', '甲村五号'), home(applicant, 'hukou:2', '甲村4组'), '甲村五号'),
    finds: [{}],
  },
  {
    name: 'one address without a house number',
    given: homes(home(officer, 'hukou:1', '甲村3组'), home(applicant, 'hukou:2', '甲村4组'), '甲村3组'),
    silent: true,
  },
  {
    name: 'an address that is not known',
    given: handled({ address: null }),
    undetermined: true,
  },
  { name: 'a sister, whose application was checked', given: did('check'), finds: [{}] },
  { name: 'a sister, whose application was approved', given: did('approve'), finds: [{}] },
  { name: 'a sister, who was paid', given: did('pay'), silent: true },
  {
    name: 'a sister, who was paid, where that matters',
    given: did('pay'),
    options: { acts: ['pay'] },
    finds: [{}],
  },
  { name: 'nobody knows what was done', given: did(null), undetermined: true },
  { name: 'something done to another application', given: did('enter', { item: 'SQ02' }), silent: true },
  {
    name: 'a sister, in whatever is not read',
    given: kin(),
    covered: ['action', 'application'],
    finds: [{}],
  },
  {
    name: 'nothing in common, and not all registers complete',
    given: handled(),
    covered: ['action', 'application'],
    undetermined: true,
  },
  {
    name: 'two acts on one application as one lead',
    given: { ...kin(), action: [act(), act({ act: 'approve', at: '2025-09-03' })] },
    finds: [{ facts: { at: ['2025-09-01', '2025-09-03'] } }],
  },
  {
    name: 'applications that are not all at hand',
    given: did('enter', { item: 'SQ02' }),
    covered: ['action'],
    undetermined: true,
  },
  {
    name: 'two acts on one application as one lead, on two and of two officers as a lead each',
    given: {
      ...handled(),
      action: [
        act(),
        act({ act: 'approve', at: '2025-09-03' }),
        act({ item: 'SQ02' }),
        act({ actor: colleague, name: '李四' }),
      ],
      application: [
        application({ phone: '13911111111', address: '甲村5号' }),
        application({ reference: 'SQ02', phone: '13911111111', address: '甲村5号' }),
      ],
      kinship: [officer, colleague].map((person) => ({ person, kin: 'sibling', relative: applicant })),
    },
    finds: [{}, {}, {}],
  },
  {
    name: 'two persons apply in one application, one a sister',
    given: {
      ...kin(),
      application: [
        application({ phone: '13911111111', address: '甲村5号' }),
        application({ beneficiary: idOf(9), phone: '13911111111', address: '甲村5号' }),
      ],
    },
    finds: [{}],
  },
]

testCases(handlerConflictOfInterest, cases)
