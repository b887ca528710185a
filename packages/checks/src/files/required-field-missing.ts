import { defineCheck, isIn } from '@hedui/core'
import { fieldTitles } from '@hedui/core/text'
import { formRules } from '../law.ts'
import { codes } from '../option.ts'

/** A compulsory cell of a pay roll that states nothing. */
export const requiredFieldMissing = defineCheck({
  id: 'required-field-missing',
  number: 'F06',
  version: '1',
  title: { zh: '必填项缺失', en: 'Required field missing' },
  description: {
    zh: '发放名册中表样规定必填的栏目为空或无法辨认。零和“无”是值，不算缺失。',
    en: 'A column that the form of a roll requires is blank or unreadable. Zero and “none” are values, not gaps.',
  },
  subject: 'gap',
  needs: [['roll']],
  about: 'person',
  per: ['person', 'programme', 'field'],
  severity: 'block',
  tier: 'B',
  options: {
    registers: codes({
      title: { zh: '检查哪些名册', en: 'registers whose forms are checked' },
      default: ['roll'],
      source: 'design: what a submission is',
    }),
    requiredFields: codes({
      title: { zh: '必填栏目', en: 'compulsory fields' },
      default: [
        'name',
        'beneficiary',
        'household',
        'declaredSize',
        'amount',
        'accountHolder',
        'account',
        'disabilityCertificate',
        'disabilityLevel',
        'mode',
        'guardian',
        'guardianName',
        'submittedAt',
        'paidAt',
        'township',
        'village',
      ],
      source: 'the forms themselves: columns marked *',
    }),
  },
  facts: (g) => ({
    person: g.person,
    name: g.name,
    field: g.field,
    register: g.register,
    programme: g.programme,
    month: g.month,
  }),
  factTitles: {
    field: { zh: '没有内容的栏目', en: 'field that states nothing' },
    register: { zh: '名册', en: 'register' },
  },
  codeTitles: { field: fieldTitles },
  conditions: ({ register, field }, o) => ({
    all: [isIn(register, o.registers), isIn(field, o.requiredFields)],
  }),
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { name: 'list', field: 'list', month: 'list' },
  message: {
    zh: '{month}名册上，[name:{name}的]必填栏目“{field}”空着，或者填的内容无法辨认。',
    en: 'On the roll of {month} the compulsory field “{field}”[name: of {name}] is empty or cannot be read.',
  },
  evidence: (g) => [g.cite()],
  basis: [formRules],
  innocent: [
    { zh: '该类对象按规定免填此栏', en: 'the rules leave the field empty for this kind of recipient' },
  ],
  next: [{ zh: '退回填报单位补齐后重报。', en: 'Return it to the sender to be completed.' }],
})
