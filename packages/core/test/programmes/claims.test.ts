import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import type { Condition } from '../../src/expression/node.ts'
import { type Claim, verifyClaims } from '../../src/programmes/claims/verify-claims.ts'

const title = { zh: '在低保', en: 'is on dibao' }
const where: Condition = {
  fact: { fact: 'programme', of: 'item' },
  operator: 'in',
  value: ['dibao.rural', 'dibao.urban'],
}
const onDibao = (claimed: boolean): Claim => ({
  ...{ id: 'dibao', title, claimed },
  paths: [[{ to: 'enrolments', as: 'item', where }]],
})
const asOf = '2024-09-30'
const county = (...covered: string[]) =>
  createDataset({
    personKeys: new Set(['on', 'other', 'unread']),
    coverage: covered.map((register) => ({
      register,
      programme: null,
      area: '*',
      from: '2024-01-01',
      to: null,
    })),
    records: {
      enrolment: [
        { programme: 'dibao.rural', month: '2024-09', beneficiary: 'on' },
        { programme: 'tekun', month: '2024-09', beneficiary: 'other' },
        { programme: null, month: '2024-09', beneficiary: 'unread' },
      ],
    },
  })
const verdict = (person: string, claimed: boolean, dataset = county('roll')) =>
  verifyClaims(dataset, person, [onDibao(claimed)], { asOf })[0]

describe('the claims of an application', () => {
  it('agree or disagree with registers that cover the person', () => {
    expect([verdict('on', true), verdict('on', false)].map((v) => v?.verdict)).toEqual(['agree', 'disagree'])
    expect([verdict('other', true), verdict('other', false)].map((v) => v?.verdict)).toEqual([
      'disagree',
      'agree',
    ])
  })

  it('name the rows that show it, and those that may', () => {
    const row = { entity: 'enrolment', register: 'roll', file: '(enrolment)', sheet: null }
    expect(verdict('on', true)?.sources).toEqual([{ ...row, row: 1, isSure: true }])
    expect(verdict('unread', true)).toMatchObject({
      verdict: 'unknown',
      sources: [{ ...row, row: 3, isSure: false }],
    })
  })

  it('are unknown, not refuted, where no register covers them or nobody is known by the key', () => {
    expect(verdict('other', true, county())?.verdict).toBe('unknown')
    expect(verdict('on', true, county())?.verdict).toBe('agree')
    expect(verdict('nobody', true)).toEqual({
      id: 'dibao',
      title,
      claimed: true,
      verdict: 'unknown',
      registers: ['roll'],
      sources: [],
      besides: [],
    })
  })

  it('name what the same registers have of the person besides, where no row surely shows it', () => {
    expect(verdict('other', true)?.besides).toMatchObject([{ entity: 'enrolment', row: 2 }])
    expect(verdict('on', true)?.besides).toEqual([])
  })
})
