import { accountOf } from '../story/account.ts'
import { grantDibao, grantPersonal } from '../story/grant.ts'
import { orderOf } from '../story/order.ts'
import { addPerson } from '../story/person.ts'
import type { Story } from '../story/story.ts'
import { tellDibao } from '../story/tell-dibao.ts'
import { tellPersonal } from '../story/tell-personal.ts'
import { adult, elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsIn, rowsOf } from './rows.ts'

const last = ({ world }: Story): number => world.months.length - 1

/** F10 重复上报. */
export const f10: readonly Plant[] = [
  anomaly('F10', 'a household stands twice on the roll of one month and is paid once', (story) => {
    const person = adult(story)
    const dibao = grantDibao(story, [person])
    const month = last(story)
    const [line] = tellDibao(story, dibao, month)
    if (line) story.extra.push(line)
    return {
      persons: [person],
      cites: (record) => record.table === 'dibaoRoll' && record.month === month,
      stakes: (record) => record === line,
    }
  }),
  anomaly(
    'F10',
    'a person stands twice on the roll of one month, with two accounts, and is paid twice',
    (story) => {
      const person = elder(story)
      const [first] = tellPersonal(story, story.personal[0]!, 0)
      const other = accountOf((story.index + 3_000_000) * 8, person.name)
      const fields = { ...first?.fields, account: other.number, bank: other.bank }
      const line = { table: 'oldAgeRoll', month: 0, fields } as const
      const order = orderOf(story, 0, fields)
      story.extra.push(line, {
        ...order,
        fields: { ...order.fields, reference: `${order.fields.reference}9` },
      })
      return {
        persons: [person],
        cites: (record) => record.table === 'oldAgeRoll' && record.month === 0,
        stakes: (record) => record === line,
      }
    },
  ),
  innocent('F10', 'the second line is back-pay for the month before', (story) => {
    const person = elder(story, { from: 0, approvedAt: story.world.day(-1, 3) })
    const [line] = tellPersonal(story, story.personal[0]!, 0)
    const note = `补发${story.world.month(-1)}`
    const more = { kind: 'back-pay', month: story.world.month(-1), note }
    const fields = { ...line?.fields, ...more }
    story.extra.push({ table: 'oldAgeRoll', month: 0, fields }, orderOf(story, 0, fields, more))
    return { persons: [person] }
  }),
  innocent('F10', '低保 and the old-age allowance of one person are two programmes', (story) => {
    const person = elder(story)
    grantDibao(story, [person])
    return { persons: [person] }
  }),
  innocent('F10', 'same name, same birthday, another number: two persons', (story) => {
    const person = elder(story)
    const twin = addPerson(story, { age: 0, twinOf: person })
    grantPersonal(story, 'old-age', twin)
    return {
      persons: [person, twin],
      cites: (record) => rowsIn('oldAgeRoll')(record) || rowsOf(twin, ['payments'])(record),
    }
  }),
]
