import {
  all,
  defineCheck,
  equal,
  type graph,
  holds,
  isIn,
  known,
  lessThan,
  month,
  not,
  type Row,
} from '@hedui/core'
import { dibaoPayment, reliefFunds } from '../law.ts'
import { codes } from '../option.ts'

type Payment = Row<typeof graph.entities, 'payment'>

/** Deaths, before the month, of those in the payee’s household register whose name the account has. */
const holderDeaths = (p: Payment) =>
  p
    .to('beneficiary')
    .many('registrations')
    .along('sameBook')
    .where((holder) => equal(holder.name, p.accountHolder))
    .along('deaths')
    .where((d) => all(not(known(d.revokedAt)), lessThan(month(d.date), p.month)))

/** A household’s benefit goes to an account in the name of a member of its register who has died. */
export const accountHolderDeadNotChanged = defineCheck({
  id: 'account-holder-dead-not-changed',
  number: 'D04',
  version: '1',
  title: { zh: '户主死亡未换户头', en: 'Dead head’s account still used' },
  description: {
    zh: '家庭项目在死亡次月起仍发往死者名下的账户：户名与领款人同一户籍内的死亡人员姓名一致。户籍不同的同名死者不算。涉及金额为其中最大的一笔。',
    en: 'From the month after the death a household’s benefit still goes to an account of the dead person: the account has the name of somebody dead in the payee’s own household register. A dead namesake in another register does not matter. The amount is that of the dearest line.',
  },
  subject: 'payment',
  needs: [['roll', 'payment'], ['death', 'cremation'], ['population']],
  about: 'household',
  per: ['household', 'programme'],
  severity: 'block',
  tier: 'B',
  options: {
    layers: codes({
      title: { zh: '哪些环节的款项', en: 'layers of payments examined' },
      default: ['declared', 'instructed', 'settled'],
      source: 'design: rolls before they are sent, and money that left the treasury',
    }),
  },
  facts: (p) => ({
    household: p.household,
    programme: p.programme,
    month: p.month,
    layer: p.layer,
    unit: p.to('entry').unit,
    amount: p.amount,
    holderDied: holderDeaths(p).exists(),
    died: holderDeaths(p).min((d) => d.date),
  }),
  factTitles: {
    holderDied: { zh: '户名为本户死者', en: 'the account has the name of a dead member' },
    died: { zh: '户名所指人员死亡日期', en: 'the account holder died on' },
  },
  conditions: ({ layer, unit, holderDied }, o) =>
    all(isIn(layer, o.layers), equal(unit, 'household'), holds(holderDied)),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount', take: 'max' } }),
  shows: { died: 'list', month: 'list', programme: 'list' },
  message: {
    zh: '户名所指的人[died:已于{died}死亡][?died:已经死亡]，{month}的{programme}仍打入这个账户。',
    en: 'The account holder [died:died on {died}][?died:has died]; {programme} for {month} still goes to that account.',
  },
  evidence: (p) => [p.cite('accountHolder'), holderDeaths(p).cite('date')],
  basis: [dibaoPayment, reliefFunds],
  innocent: [
    { zh: '联名账户', en: 'a joint account' },
    { zh: '同户籍内另有同名的在世成员', en: 'a living member of the register has the same name' },
  ],
  next: [
    {
      zh: '变更户主和收款账户后再报送；核实死亡后取款人和款项去向。',
      en: 'Change the head and the account before the roll is sent; find out who drew the money after the death.',
    },
  ],
})
