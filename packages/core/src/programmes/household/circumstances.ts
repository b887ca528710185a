import { defineEntity } from '../../model/entity.ts'
import { code, count, date, fen, ref, truth } from '../../model/titled.ts'

/** What a case says of a person beyond the household's list of members, as in the month that is decided. */
export const circumstances = defineEntity({
  title: { zh: '个人情况', en: 'circumstances of a person' },
  registers: ['circumstances'],
  fields: {
    person: ref('person', '本人', 'person'),
    disabilityCategory: code('残疾类别', 'disability category'),
    disabilityLevel: count('残疾等级', 'disability level'),
    certificateValid: truth('残疾人证有效', 'disability certificate is valid'),
    longCare: truth('需要长期照护', 'in need of long care'),
    failedAbilities: count('不能自主完成的自理指标数', 'abilities failed, of six'),
    inInstitution: truth('集中供养', 'supported in an institution'),
    seriouslyIll: truth('患重病', 'seriously ill'),
    endDecidedAt: date('终止救助决定日期', 'decision to end the support', { blank: 'none' }),
  },
})

/** Somebody who has a legal duty to support a person, wherever he or she lives. */
export const supporter = defineEntity({
  title: { zh: '法定赡养、抚养、扶养义务人', en: 'person with a duty of support' },
  registers: ['supporters'],
  fields: {
    person: ref('person', '被赡养、抚养、扶养人', 'person to be supported'),
    standing: code('义务人状况', 'standing of the supporter'),
    birthDate: date('义务人出生日期', 'birth date of the supporter'),
    disabilityCategory: code('义务人残疾类别', 'disability category of the supporter'),
    disabilityLevel: count('义务人残疾等级', 'disability level of the supporter'),
    income: fen('义务人人均月收入', 'monthly income per head of the supporter', { per: 'month' }),
    assetsWithinRule: truth('义务人财产符合低收入家庭规定', 'assets of the supporter within the rule'),
  },
})
