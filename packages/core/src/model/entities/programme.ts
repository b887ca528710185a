import { defineEntity } from '../entity.ts'
import { code, truth } from '../field.ts'

/** A programme of the catalogue; its key is its id. */
export const programme = defineEntity({
  title: { zh: '项目目录', en: 'programme' },
  grain: 'key',
  fields: {
    class: code('项目类', 'class'),
    unit: code('保障单位', 'unit'),
    discretionary: truth('须经审核认定', 'discretionary'),
    posthumous: truth('因死亡发放', 'paid because of a death'),
    repeatable: truth('一月可多次', 'repeatable within a month'),
  },
})
