import { defineEntity, field, graph } from '@hedui/core'

const { code, count, date, fen, month, truth } = field
const title = { zh: '试验', en: 'trial' }
const none = { blank: 'none' } as const

/** A small model with a field of every kind: papers, the notes upon them, and the desks they lie on. */
export const model = graph.extend({
  paper: defineEntity({
    title,
    registers: ['papers'],
    fields: {
      file: code('', ''),
      p: truth('', ''),
      q: truth('', ''),
      r: truth('', ''),
      a: fen('', ''),
      b: fen('', ''),
      bonus: fen('', '', none),
      n: count('', ''),
      day: date('', ''),
      until: date('', ''),
      ended: date('', '', none),
      closed: date('', '', none),
      since: month('', ''),
      kind: code('', ''),
      other: code('', ''),
      mark: code('', '', none),
      stamp: code('', '', none),
      desk: code('', '', none),
    },
    one: { place: { entity: 'desk', by: { code: 'desk' } } },
    many: { notes: { entity: 'note', by: { file: 'file' } } },
  }),
  note: defineEntity({
    title,
    registers: ['notes', 'slips'],
    fields: {
      file: code('', ''),
      value: fen('', ''),
      day: date('', ''),
      flag: truth('', ''),
      kind: code('', ''),
    },
  }),
  desk: defineEntity({ title, registers: ['desks'], fields: { code: code('', ''), size: count('', '') } }),
})
