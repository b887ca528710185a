import { describe, expect, it } from 'vitest'
import { isHeduiError } from '../../src/model/error.ts'
import { type DecideOptions, decide } from '../../src/programmes/decide.ts'
import type { Household } from '../../src/programmes/household/household.ts'
import { decisionText } from '../../src/programmes/text/decision-text.ts'
import { oldAge, oldAgeFigures } from './old-age.ts'

const born = (birthDate: string | null): Household => ({
  members: [
    { id: 'a', relation: 'head', birthDate },
    { id: 'b', relation: 'spouse', birthDate: '1990-01-01' },
  ],
})
const asked = { asOf: '2024-06-30', parameters: oldAgeFigures, member: 'a' } satisfies DecideOptions

describe("a person's benefit is decided for the member it is for", () => {
  it.each([
    ['1944-06-02', 'a', 'ineligible', 0],
    ['1944-06-01', 'a', 'eligible', 5_000],
    ['1934-06-02', 'a', 'eligible', 5_000],
    ['1934-06-01', 'a', 'eligible', 10_000],
    ['1934-06-01', 'b', 'ineligible', 0],
    ['1935', 'a', 'eligible', 5_000],
  ])('born %s, for %s: %s, %i', (birthDate, member, result, fen) => {
    const decision = decide(oldAge, born(birthDate), { ...asked, member })
    expect([decision.result, decision.amountFen, decision.missing]).toEqual([result, fen, []])
  })

  it('a birth date known to the year leaves it open which band applies, and says so', () => {
    const decision = decide(oldAge, born('1934'), asked)
    expect(decision).toMatchObject({
      result: 'eligible',
      amountFen: null,
      amountBoundsFen: [5_000, 10_000],
      missing: [{ fact: 'birthDate', at: 'members[0].birthDate', member: 'a', settles: true }],
    })
  })

  it('an unknown birth date leaves everything open', () => {
    expect(decide(oldAge, born(null), asked)).toMatchObject({
      result: 'undetermined',
      amountBoundsFen: [0, 10_000],
      members: [],
      incomes: [],
    })
  })
})

it('a decision is plain data, the same each time, and leaves what it was given alone', () => {
  const given = born('1934')
  const before = JSON.stringify([given, oldAge, oldAgeFigures])
  const decision = decide(oldAge, given, asked)
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
  expect(decide(oldAge, given, asked)).toEqual(decision)
  expect(JSON.stringify([given, oldAge, oldAgeFigures])).toBe(before)
})

it('the month is that of the business day unless another is asked for', () => {
  const at = (more: object) => decide(oldAge, born('1944-06-01'), { ...asked, ...more })
  expect([at({}).month, at({}).result]).toEqual(['2024-06', 'eligible'])
  expect(at({ month: '2024-05' }).result).toBe('ineligible')
  expect(at({ month: '2030-01' })).toMatchObject({ result: 'undetermined', missing: [{ fact: 'rules' }] })
})

it('figures that are 0 and worth showing only otherwise are left out', () => {
  const { because } = decide(oldAge, born('1944-06-01'), asked)
  expect(because[0]?.shown.map(({ fact }) => fact)).toEqual(['age'])
})

it.each(['zh', 'en'] as const)('the argument in words: %s', (lang) => {
  expect(decisionText(decide(oldAge, born('1934'), asked), lang)).toMatchSnapshot()
})

describe('what the caller got wrong is refused with what to do', () => {
  it.each([
    ['run.as-of', { asOf: '2024-06-31' }],
    ['decide.month', { month: '2024-6' }],
    ['decide.region', { region: 'Example City' }],
    ['decide.member', { member: 'c' }],
    ['decide.member', { member: undefined }],
    ['programme.parameter', { parameters: [{ ...oldAgeFigures[0], type: 'count' }] }],
  ])('%s: %j', (code, more) => {
    const wrong = { ...asked, ...more } as DecideOptions
    try {
      decide(oldAge, born('1934'), wrong)
      expect.unreachable()
    } catch (error) {
      expect(isHeduiError(error) && error.code).toBe(code)
      expect(isHeduiError(error) && error.message).not.toContain(code)
    }
  })
})
