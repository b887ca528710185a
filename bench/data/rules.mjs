// Twenty rules of four comparisons each over the eighteen facts of `data/persons.mjs`.
/**
 * @typedef {string | number | boolean} Scalar
 * @typedef {{ fact: string, operator: 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'in' | 'notIn', value: Scalar | Scalar[] }} Leaf
 * @typedef {{ all: Rule[] } | { any: Rule[] } | { not: Rule } | Leaf} Rule
 */

/** @type {(operator: Leaf['operator']) => (fact: string, value: Leaf['value']) => Leaf} */
const compare = (operator) => (fact, value) => ({ fact, operator, value })
const is = compare('equal')
const isNot = compare('notEqual')
const under = compare('lessThan')
const upTo = compare('lessThanInclusive')
const over = compare('greaterThan')
const from = compare('greaterThanInclusive')
/** @type {(fact: string, ...values: Scalar[]) => Leaf} */
const among = (fact, ...values) => compare('in')(fact, values)
/** @type {(fact: string, ...values: Scalar[]) => Leaf} */
const outside = (fact, ...values) => compare('notIn')(fact, values)
/** @type {(...rules: Rule[]) => Rule} */
const all = (...rules) => ({ all: rules })
/** @type {(...rules: Rule[]) => Rule} */
const any = (...rules) => ({ any: rules })
/** @type {(rule: Rule) => Rule} */
const not = (rule) => ({ not: rule })

/** @type {Readonly<Record<string, Rule>>} */
export const rules = {
  childOnPension: all(
    is('programme', 'old-age'),
    under('age', 60),
    not(any(is('employed', true), over('vehicles', 1))),
  ),
  earnsTooMuch: all(
    among('programme', 'dibao.rural', 'dibao.urban'),
    over('income', 120_000),
    any(is('employed', true), over('savings', 5_000_000)),
  ),
  twoHouses: all(
    from('houses', 2),
    isNot('programme', 'tekun'),
    any(over('savings', 2_000_000), is('area', 'urban')),
  ),
  dearVehicle: any(
    all(over('vehicleValue', 8_000_000), from('vehicles', 1)),
    all(from('vehicles', 3), isNot('relation', 'head')),
  ),
  awayTooLong: all(
    over('monthsAway', 6),
    is('student', false),
    not(is('employed', true)),
    outside('programme', 'disability.living', 'disability.nursing'),
  ),
  approvedLate: all(
    from('approvedAt', '2024-03-01'),
    under('enrolledAt', '2024-03-01'),
    any(over('amount', 80_000), upTo('householdSize', 1)),
  ),
  notVerified: all(
    under('verifiedAt', '2023-07-01'),
    any(is('area', 'rural'), over('age', 80)),
    from('amount', 30_000),
  ),
  workingAge: all(
    from('age', 18),
    under('age', 60),
    is('employed', true),
    among('programme', 'tekun', 'old-age'),
  ),
  studentEarns: all(
    is('student', true),
    over('income', 200_000),
    any(over('age', 30), is('relation', 'head')),
  ),
  severeDisability: all(
    among('disabilityLevel', 1, 2),
    isNot('programme', 'disability.nursing'),
    not(all(over('income', 90_000), under('age', 65))),
  ),
  largeHousehold: all(
    over('householdSize', 6),
    any(over('savings', 3_000_000), over('houses', 1), over('vehicles', 1)),
  ),
  smallButDear: all(
    is('householdSize', 1),
    over('amount', 90_000),
    any(is('area', 'urban'), from('disabilityLevel', 3)),
  ),
  headTooYoung: all(
    is('relation', 'head'),
    under('age', 16),
    any(is('programme', 'dibao.rural'), is('programme', 'dibao.urban')),
  ),
  elderAlone: all(
    from('age', 70),
    upTo('householdSize', 2),
    under('income', 40_000),
    outside('programme', 'old-age', 'tekun'),
  ),
  richSavings: any(
    over('savings', 9_000_000),
    all(over('savings', 4_000_000), is('area', 'rural'), upTo('householdSize', 2)),
  ),
  staleEnrolment: all(
    under('enrolledAt', '2019-01-01'),
    under('verifiedAt', '2024-01-01'),
    any(over('monthsAway', 3), is('employed', true)),
  ),
  paidNothingDue: all(
    over('amount', 0),
    any(over('income', 250_000), over('vehicleValue', 12_000_000), over('houses', 3)),
  ),
  childOfNobody: all(
    under('age', 18),
    outside('relation', 'child', 'grandchild'),
    not(is('student', true)),
    is('area', 'rural'),
  ),
  nursingMinor: all(
    is('programme', 'disability.nursing'),
    not(among('disabilityLevel', 1, 2)),
    any(under('age', 60), over('income', 150_000)),
  ),
  everythingWell: not(
    any(over('income', 60_000), over('savings', 1_000_000), over('vehicles', 0), over('houses', 1)),
  ),
}
