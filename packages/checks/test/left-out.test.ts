import { eligibleNotEnrolled } from '@hedui/checks'
import { describe } from 'vitest'
import { killMutants } from './cases.ts'
import { isLeftOut } from './entitlement/left-out.ts'
import { needyHomes } from './entitlement/needy-homes.ts'
import { declining, drawing } from './entitlement/on-lists.ts'
import { withoutCare } from './entitlement/without-care.ts'

/** Copies of what `eligible-not-enrolled.test.ts` tries of other benefits: who draws something, and who declined it. */
const copies = /^facts\.(child|dibao)\.node\.truth\.all\[[1-5]\]/

const term =
  'facts.child.node.truth.all[0].all[3].all[0].not.fact.path[1].where.all[1].all[2].not.fact.path[1].where.all[4]'
const first = 'the first day of a month is in that month'

describe('children and households that are left out', () =>
  killMutants(
    eligibleNotEnrolled,
    [...withoutCare, ...needyHomes, ...drawing, ...declining].map((each) => ({
      ...each,
      options: each.options ?? { monthsBack: 3 },
    })),
    (id) => isLeftOut.test(id) && !copies.test(id),
    Object.fromEntries(
      ['fact.add[1]', 'value.add[0]'].map((at) => [`${term}.${at}.daysBetween: month of operand 0`, first]),
    ),
  ))
