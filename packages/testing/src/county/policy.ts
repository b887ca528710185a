import { figures } from './money.ts'
import { paidProgrammes, rollProgrammes } from './tables/words.ts'
import type { World } from './world.ts'

/** A county's rule book: programmes with their names and amounts, exclusions, what registers cover. */
export type CountyPolicy = Readonly<Record<string, unknown>>

const yuan = (fen: number): number => fen / 100

const names = (id: keyof typeof rollProgrammes) => ({
  rosterNames: [rollProgrammes[id]],
  paymentNames: [paidProgrammes[id]],
})

export function policyOf({ county, region, asOf, months }: World): CountyPolicy {
  const amounts = (of: { scattered: number; collective: number }, words: readonly [string, string]) => ({
    [words[0]]: yuan(of.scattered),
    [words[1]]: yuan(of.collective),
  })
  return {
    synthetic: true,
    note: 'Fictitious county. Every person, number and place is made up; six-digit prefixes are real ones.',
    county,
    divisionCode: `${region}000000`,
    asOf,
    periods: months,
    money: 'yuan',
    programmes: {
      dibao: {
        ...names('dibao.rural'),
        unit: 'household',
        discretionary: true,
        standardPerPersonMonth: [
          { area: 'rural', value: yuan(figures.dibaoStandard), from: '2024-10-01', to: null },
        ],
        classAdd: {
          perPerson: yuan(figures.addOn),
          who: '当月1日满70周岁或未满18周岁的保障对象；一人只计一次',
        },
        formula: '保障金 = max(0, 标准 × 保障人数 − 家庭月收入)；发放合计 = 保障金 + 分类施保金',
      },
      tekun: { ...names('tekun'), unit: 'person', amount: amounts(figures.tekun, ['分散', '集中']) },
      gaoling: {
        ...names('old-age'),
        unit: 'person',
        bands: figures.oldAge.map(({ from, amount }) => ({ minAge: from, amount: yuan(amount) })),
      },
      orphan: { ...names('orphan'), unit: 'person', amount: amounts(figures.orphan, ['散居', '集中']) },
      living: { ...names('disability.living'), unit: 'person', amount: yuan(figures.living) },
      nursing: {
        ...names('disability.nursing'),
        unit: 'person',
        amount: { 一级: yuan(figures.nursing[1]), 二级: yuan(figures.nursing[2]) },
        who: '持有效一级、二级残疾人证者',
      },
      funeral: {
        paymentNames: [paidProgrammes['funeral-grant']],
        unit: 'person',
        amount: 'by case; paid to the family after the death',
      },
    },
    exclusions: [
      ['dibao', 'tekun'],
      ['tekun', 'living'],
      ['tekun', 'nursing'],
      ['orphan', 'living'],
    ],
    fundedRolesExcludedFrom: ['dibao', 'tekun'],
    stop: { stopLagMonths: 1, text: '死亡当月仍发，次月停发' },
    rules: {
      'paid-after-death': { stopLag: 1 },
      'account-shared-by-many': { maxPersons: 3 },
      'death-records-conflict': { maxGapDays: 3 },
      'paid-while-in-custody': { minDays: 30, custodyKinds: ['监狱服刑', '强制隔离戒毒'] },
      'vehicle-owner': { maxValueFen: 0, notCountable: ['摩托车', '拖拉机', '残疾人专用车'] },
      'housing-over-limit': { maxHomes: 1, maxAreaPerPerson: 120, commercialCounts: true },
      'public-payroll-recipient': { fundedKinds: ['行政编制', '事业编制'] },
    },
    coverage: {
      population: `全县户籍人口（含已注销、已迁出标记），截至 ${asOf}`,
      death: '全县户籍死亡注销，近24个月；CXRQ（撤销日期）有值的记录是误报，已撤销',
      cremation: '县殡仪馆近24个月火化；土葬不在内',
      vehicle: `登记在本县的机动车，截至 ${asOf}`,
      prison: `按季交换，全县户籍，截至 ${asOf}`,
      disab_cert: `全县持证残疾人，截至 ${asOf}`,
      property: `本县不动产，截至 ${asOf}`,
      social: '本县参保，近9个月',
      pension: '本县待遇发放',
      fund: '本县缴存',
      house_award: '本县近五个年度',
      payment: '全县一卡通，所列月份全部项目；未列项目不在内',
    },
  }
}
