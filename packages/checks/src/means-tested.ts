import { all, type Condition, type graph, holds, isIn, type Row, type Term } from '@hedui/core'
import { layers } from './layers.ts'
import { codes } from './option.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>
type Payment = Row<typeof graph.entities, 'payment'>

/** Which money a check on means examines. */
export const meansTested = {
  layers,
  programmes: codes({
    title: { zh: '哪些类项目', en: 'classes of programmes examined' },
    default: ['dibao', 'tekun'],
    source: '《最低生活保障审核确认办法》（2021）第十四条；《特困人员认定办法》（2021）第四条',
  }),
}

/** What every check on means asks of a person for whom money is paid. */
export const paidFor = (r: Recipient) => ({
  person: r.person,
  programme: r.programme,
  month: r.month,
  layer: r.layer,
  class: r.to('entry').class,
  counted: r.counted,
  amount: r.to('payment').amount,
})

/** What every check on the means of a whole unit asks of money paid to it. */
export const paidTo = (p: Payment) => ({
  beneficiary: p.beneficiary,
  programme: p.programme,
  month: p.month,
  layer: p.layer,
  class: p.to('entry').class,
  amount: p.amount,
})

/** Those who count for the money. */
export const countedIn = (p: Payment) => p.many('recipients').where((r) => holds(r.counted))

type PaidTo = { readonly layer: Term<'code'>; readonly class: Term<'code'> }
type Examined = { readonly layers: Term<'option'>; readonly programmes: Term<'option'> }

/** Money of a programme with a means test. */
export const isMeansTested = ({ layer, class: programmeClass }: PaidTo, o: Examined): Condition =>
  all(isIn(layer, o.layers), isIn(programmeClass, o.programmes))

type PaidFor = {
  readonly layer: Term<'code'>
  readonly class: Term<'code'>
  readonly counted: Term<'truth'>
}

/** Counted for money of a programme with a means test. */
export const isPaidFor = ({ layer, class: programmeClass, counted }: PaidFor, o: Examined): Condition =>
  all(isIn(layer, o.layers), isIn(programmeClass, o.programmes), holds(counted))
