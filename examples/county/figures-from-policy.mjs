/** The dated figures that a rule book sets, as parameters of hedui; what it does not date holds since its first date. */
export function figuresOf({ divisionCode, periods = [], programmes = {} }, source) {
  const { dibao = {}, tekun = {}, gaoling = {}, living = {}, nursing = {}, orphan = {} } = programmes
  const dated = [...list(dibao.standardPerPersonMonth), ...list(tekun.amount)]
  const since = [...dated.map(({ from }) => from), ...periods.map((month) => `${month}-01`)].sort()[0]
  if (since === undefined) return []
  const area = divisionCode ?? '*'
  const entry = ({ value, from = since, to = null, kind }, scale) => ({
    ...{ area, ...(kind && { kind }), from, to: to && dayBefore(to), value: Math.round(value * scale) },
    source,
  })
  const figure = (type, scale) => (id, zh, en, values) =>
    values.some(({ value }) => typeof value !== 'number')
      ? []
      : values.length === 0
        ? []
        : [{ id, title: { zh, en }, type, entries: values.map((one) => entry(one, scale)) }]
  const [fen, count] = [figure('fen', 100), figure('count', 1)]
  const only = (value) => (typeof value === 'number' ? [{ value }] : [])
  const modes = (amount, ...names) =>
    list(amount).length > 0
      ? amount.filter(({ mode }) => names.includes(mode))
      : names.flatMap((name) => only(amount?.[name]))
  const band = (minAge) => only(list(gaoling.bands).find((one) => one.minAge === minAge)?.amount)
  const care = tekun.careBand ?? {}
  return [
    ...fen(
      'dibao.standard',
      '最低生活保障标准',
      'standard of the minimum living allowance',
      list(dibao.standardPerPersonMonth).map(({ area: kind, ...one }) => ({ ...one, kind })),
    ),
    ...addOns(dibao.classAdd, { fen, count }),
    ...fen('tekun.scattered', '分散供养标准', 'support at home', modes(tekun.amount, '分散')),
    ...fen('tekun.collective', '集中供养标准', 'support in an institution', modes(tekun.amount, '集中')),
    ...fen('tekun.care-able', '全自理照料护理标准', 'care of the able', only(care.全自理)),
    ...fen('tekun.care-partly', '半护理照料护理标准', 'care of the partly able', only(care.半护理)),
    ...fen('tekun.care-unable', '全护理照料护理标准', 'care of the unable', only(care.全护理)),
    ...fen('old-age.from-80', '80至89周岁高龄津贴标准', 'old-age allowance from 80 to 89', band(80)),
    ...fen('old-age.from-90', '90至99周岁高龄津贴标准', 'old-age allowance from 90 to 99', band(90)),
    ...fen('old-age.from-100', '100周岁及以上高龄津贴标准', 'old-age allowance from 100 on', band(100)),
    ...count(
      'old-age.months-later',
      '自年满月份起推迟发放的月数',
      'months from that of the birthday to the first that is paid',
      /month after|次月/.test(gaoling.newBandFrom ?? '') ? [{ value: 1 }] : [],
    ),
    ...count(
      'old-age.only-on-dibao',
      '高龄津贴仅限低保对象',
      'old-age allowance only for persons on dibao',
      typeof gaoling.universal === 'boolean' ? [{ value: gaoling.universal ? 0 : 1 }] : [],
    ),
    ...fen(
      'disability.living.dibao',
      '低保家庭残疾人生活补贴标准',
      'living subsidy on dibao',
      only(living.amount),
    ),
    ...['dibao', 'other'].flatMap((group) =>
      [nursing.amount?.一级, nursing.amount?.二级].flatMap((value, i) =>
        fen(
          `disability.nursing.${group}-${i + 1}`,
          `${'一二'[i]}级残疾人护理补贴标准`,
          `nursing subsidy, level ${i + 1}`,
          only(value),
        ),
      ),
    ),
    ...fen(
      'child.standard-scattered',
      '社会散居儿童基本生活费标准',
      'standard for children with a family',
      modes(orphan.amount, '散居'),
    ),
    ...fen(
      'child.standard-institution',
      '集中养育儿童基本生活费标准',
      'standard for children in an institution',
      modes(orphan.amount, '集中'),
    ),
  ]
}

/** Whom the add-on of 低保 is for, as the rule book says it in words; who is not named gets none. */
function addOns({ perPerson, who = '' } = {}, { fen, count }) {
  if (typeof perPerson !== 'number') return []
  const old = /满(\d+)周岁/.exec(who.replace(/未满\d+周岁/g, ''))?.[1]
  const group = (id, zh, en, isNamed) =>
    fen(`dibao.add-on-${id}`, `分类施保：${zh}`, `category add-on: ${en}`, [
      { value: isNamed ? perPerson : 0 },
    ])
  return [
    ...count('dibao.add-on-old-age', '分类施保老年人起始年龄', 'age from which the old get an add-on', [
      { value: Number(old ?? 60) },
    ]),
    ...group('old', '老年人', 'the old', old !== undefined),
    ...group('minor', '未成年人', 'minors', /未满18周岁|未成年/.test(who)),
    ...group('disabled', '重度残疾人', 'the severely disabled', /一级|重度残疾/.test(who)),
    ...group('mental-3', '三级智力、精神残疾人', 'mental disability of level 3', /智力|精神/.test(who)),
    ...group('ill', '重病患者', 'the seriously ill', /重病|大病/.test(who)),
  ]
}

const list = (value) => (Array.isArray(value) ? value : [])

function dayBefore(date) {
  const [year, month, day] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10)
}
