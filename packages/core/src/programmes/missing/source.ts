import type { Phrase } from '../../model/field.ts'

/** Who could supply a fact, and how easily it is had: the least first. */
export interface Supplier {
  readonly who: Phrase
  readonly effort: number
}

const supplier = (effort: number, zh: string, en: string): Supplier => ({ who: { zh, en }, effort })

/** Those who could supply what a household leaves open, the easiest first. */
export const suppliers = {
  locality: supplier(0, '当地民政部门（设定标准）', 'the local civil affairs office, which sets it'),
  caller: supplier(0, '调用方（给出适用地区）', 'the caller, who gives the area whose figures apply'),
  host: supplier(0, '调用方的业务系统', 'the host system'),
  household: supplier(1, '申请家庭（申报及证明材料）', 'the household, with proof'),
  population: supplier(2, '公安机关（户籍登记）', 'public security: the household register'),
  school: supplier(2, '学校、教育部门', 'the school or education office'),
  custody: supplier(3, '公安、司法行政部门及人民法院', 'public security, the justice office and the courts'),
  employer: supplier(
    3,
    '用人单位、税务和社会保险登记',
    'the employer, or the tax and social-insurance registers',
  ),
  business: supplier(
    3,
    '税务、市场监管、农业农村部门',
    'the tax, market-supervision and agriculture offices',
  ),
  pension: supplier(3, '人力资源社会保障部门', 'the human resources and social security office'),
  disabled: supplier(3, '残疾人联合会', 'the disabled persons’ federation'),
  health: supplier(3, '卫生健康部门、医疗机构', 'the health office or the hospital'),
  inquiry: supplier(4, '乡镇入户调查、家庭经济状况核对机构', 'the township’s visit or the checking centre'),
} as const
