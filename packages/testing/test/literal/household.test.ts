import { household, yuan } from '@hedui/testing'
import { describe, expect, it } from 'vitest'

describe('a household in one line', () => {
  it('says who is in it, of what age in the month, and what is known of everybody', () => {
    expect(household('couple + child 7', { income: yuan(900), custody: 'head' })).toEqual({
      members: [
        {
          id: 'head',
          relation: 'head',
          birthDate: '1984-03-15',
          status: 'in-prison',
          schooling: 'none',
          fullTime: false,
          dependent: false,
          supportDuty: false,
          livesTogether: true,
          incomes: [{ type: 'wage', amountFen: 90_000, from: '2024-09', to: '2024-09' }],
        },
        {
          id: 'spouse',
          relation: 'spouse',
          birthDate: '1986-03-15',
          status: 'normal',
          schooling: 'none',
          fullTime: false,
          dependent: false,
          supportDuty: false,
          livesTogether: true,
          incomes: [],
        },
        {
          id: 'child',
          relation: 'son',
          birthDate: '2017-03-15',
          status: 'normal',
          schooling: 'compulsory',
          fullTime: true,
          dependent: false,
          supportDuty: false,
          livesTogether: true,
          incomes: [],
        },
      ],
      assetsWithinRule: true,
    })
  })

  const readings: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
    ['single', [['head', '1984-03-15']]],
    [
      'couple 50/48',
      [
        ['head', '1974-03-15'],
        ['spouse', '1976-03-15'],
      ],
    ],
    ['single 0', [['head', '2024-03-15']]],
    [
      'child 7 + child 9',
      [
        ['child', '2017-03-15'],
        ['child2', '2015-03-15'],
      ],
    ],
    ['single ?', [['head', null]]],
    ['single 1950', [['head', '1950']]],
    ['single 2006-09-01', [['head', '2006-09-01']]],
    [
      '  couple   40 +parent',
      [
        ['head', '1984-03-15'],
        ['spouse', '1986-03-15'],
        ['parent', '1954-03-15'],
      ],
    ],
  ]
  it.each(readings)('reads %s', (text, people) => {
    expect(household(text).members.map(({ id, birthDate }) => [id, birthDate])).toEqual(people)
  })

  it('keeps an unanswered wage apart from none', () => {
    const { members } = household('couple', { income: { head: null } })
    expect(members.map(({ incomes }) => incomes)).toEqual([
      [{ type: 'wage', amountFen: null, from: '2024-09', to: '2024-09' }],
      [],
    ])
  })

  const refused: readonly (readonly [string, () => unknown, string])[] = [
    ['a word it does not know', () => household('couple + dog'), 'cannot read "dog": one of couple, single'],
    ['a second word', () => household('child aged 7'), 'cannot read "child aged 7"'],
    ['an age too many', () => household('child 7/8'), 'cannot read "child 7/8"'],
    [
      'an age that is none',
      () => household('child seven'),
      'an age, a birth date or ? was sought; found "seven"',
    ],
    [
      'a member who is not there',
      () => household('single', { custody: 'spouse' }),
      'no member spouse; there are head',
    ],
    ['an amount that is none', () => yuan('a lot'), 'an amount in yuan was sought; found "a lot"'],
  ]
  it.each(refused)('refuses %s', (_, make, message) => {
    expect(make).toThrow(message)
  })
})
