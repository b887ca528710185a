import { describe, expect, it } from 'vitest'
import { createDataset, type Dataset } from '../../../src/dataset/dataset.ts'
import { byRow } from '../../../src/dataset/foundation.ts'
import { overlay } from '../../../src/run/overlay.ts'
import { batch } from '../batch.ts'
import { damaged, idOf } from '../people.ts'
import { valuesOf } from '../values-of.ts'

const dataset = () =>
  createDataset({
    batches: [
      batch({
        register: 'roll',
        makes: ['enrolment', 'payment'],
        rows: [
          { beneficiary: damaged(2), guardian: idOf(3), account: '6001', programme: 'dibao.rural' },
          { beneficiary: idOf(1), guardian: null, account: '6002', programme: 'tekun' },
        ],
        compulsory: ['beneficiary', 'guardian'],
      }),
      batch({
        register: 'death',
        makes: ['death'],
        rows: [{ person: damaged(2) }, { person: idOf(4) }, { person: null }],
        compulsory: ['person'],
      }),
    ],
  })

const asked: readonly (readonly [entity: string, field: string])[] = [
  ['payment', 'account'],
  ['payment', 'beneficiary'],
  ['enrolment', 'guardian'],
  ['death', 'person'],
  ['identifier', 'person'],
  ['gap', 'person'],
]

/** Everything said in those fields, and the keys, asked in some order. */
function saidIn(from: Dataset, order: typeof asked) {
  const said = new Map(order.map(([entity, field]) => [`${entity}.${field}`, valuesOf(from, entity, field)]))
  const keys = ['person', 'account'].map((entity) => from.table(entity).keys)
  return [keys, ...asked.map(([entity, field]) => said.get(`${entity}.${field}`))]
}

describe('columns that are filled when somebody asks', () => {
  it.each(asked.map((one) => [one.join('.'), one] as const))(
    'number keys alike where %s is asked first',
    (_, one) => {
      const others = asked.filter((other) => other !== one).reverse()
      expect(saidIn(dataset(), [one, ...others])).toEqual(saidIn(dataset(), asked))
    },
  )

  it('give a text that a rule asked for first the code that records have', () => {
    const own = dataset()
    const code = own.dictionary.code('tekun')
    const { programme } = own.table('payment').columns
    expect(programme?.kind === 'code' && [...programme.codes]).toContain(code)
  })

  it('hold what texts mean where records are laid over them, whatever is asked below afterwards', () => {
    const own = dataset()
    const records = { payment: [{ beneficiary: idOf(9), programme: 'later' }] }
    const laid = byRow(overlay(own, { records })) as Dataset
    own.dictionary.code('told below')
    expect(valuesOf(laid, 'payment', 'programme')).toEqual(['dibao.rural', 'tekun', 'later'])
  })
})
