import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { loadPack } from '../../src/rules/pack/load.ts'
import { rightPack } from './right-pack.ts'
import { parameters } from '../../../programmes-cn/src/parameters.ts'

it('x', () => {
  const right: any = rightPack()
  right.$schema = '../../../core/schema/pack.schema.json'
  right.parameters[0].id = 'county.standard'
  right.checks[1].facts.standard.node.parameter = 'county.standard'
  const w: any = structuredClone(right)
  const [a, b] = w.checks
  w.id = 'County Rules'
  w.parameters[0].entries.push({ ...w.parameters[0].entries[0], from: '2025-07-01', value: 90000, per: 'month' })
  w.parameters.push({ id: 'county.asset-limit', title: { zh: '年收入限额', en: 'limit by the year' }, type: 'fen', entries: [{ area: '*', from: '2025-01-01', to: null, value: 1000000, per: 'year', source: 'synthetic', synthetic: true }] })
  w.conditions.paidOut = { fact: 'layer', operator: 'equal', value: 'published' }
  a.owner = 'finance bureau'
  a.severity = 'hgih'
  a.needs[1][1] = 'crematorium'
  a.severities[0].when = { fact: 'programme', operator: 'greaterThan', value: 'dibao' }
  a.options.lag.default = 'one'
  a.options.unusedCap = { type: 'fen', title: { zh: '限额', en: 'cap' }, unit: { zh: '分', en: 'fen' }, default: 100, source: 'design' }
  a.facts.died.node.to = ['benefciary']
  a.facts.person.node = { fact: 'id', of: 'subject', to: ['beneficiary'] }
  a.facts.twice = { node: { add: [{ fact: 'twice' }, { value: 1, type: 'fen' }] } }
  a.facts.doubled = { node: { mul: [{ fact: 'amount' }, { fact: 'count' }] } }
  a.facts.count = { node: { take: 'count', path: [{ to: 'recipients', as: 'other' }] } }
  a.facts.lastPaid = { node: { take: 'latest', path: [{ to: 'rollLines', as: 'line' }], value: { fact: 'approvedAt', of: 'line' } } }
  a.facts.paidBefore.node.path[1].where.all[1].fact.of = 'others'
  a.facts.paidBefore.node.path[1].registers = ['death']
  a.conditions.all = [
    { condition: 'settld' },
    { fact: 'monthsLate', operator: 'greaterThan', value: { option: 'lagg' } },
    { fact: 'paidBefore', operator: 'greaterThan', value: { fact: 'count' } },
    { fact: 'doubled', operator: 'greatrThan', value: 0 },
    { fact: { fact: 'amonut' }, operator: 'greaterThan', value: 0 },
    { fact: 'lastPaid', operator: 'greaterThan', value: '2025-02-30' },
    { fact: 'twice', operator: 'greaterThan', value: 0 },
    { any: [] },
  ]
  a.stake.month = 'amount'
  a.shows.twice = 'max'
  a.message.zh = '{died}死亡，{monthsLate}个月后仍发{amount}，{person}。'
  a.evidence[1].field = 'day'
  b.id = a.id
  b.about = 'houshold'
  b.tier.when.holds = { all: [{ fact: 'members', operator: 'greaterThan', value: 5 }, { fact: 'members', operator: 'lessThan', value: 3 }] }
  b.facts.limit = { node: { parameter: 'county.asset-limit', on: { fact: 'month' } } }
  b.conditions = { all: [
    { fact: 'income', operator: 'greaterThan', value: { fact: 'standard' } },
    { fact: 'income', operator: 'greaterThan', value: { fact: 'limit' } },
    { fact: 'household', operator: 'equal', value: { fact: 'beneficiary' } },
    { fact: { fact: 'category' }, operator: 'in', value: ['A', null] },
    { fact: { fact: 'mode' }, operator: 'known', value: true },
  ] }
  b.facts.reason = { node: { fact: 'cause', of: 'subject' } }
  writeFileSync('packages/cli/test/fixtures/thirty-mistakes.json', JSON.stringify(w, null, 2))
  writeFileSync('packages/cli/test/fixtures/no-mistake.json', JSON.stringify(right, null, 2))
  const { problems } = loadPack(w, { parameters })
  console.info = () => {}
  writeFileSync('/tmp/libtry/out.txt', problems.map((p) => `${p.level} ${p.code} ${p.path.join('.')} ${JSON.stringify(p.facts).slice(0, 100)}`).join('\n') + '\n' + problems.length)
})
