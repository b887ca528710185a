import { writeFile } from '@hedui/ingest'
import { cells, readSample } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { civilAffairs } from '../src/index.ts'
import { samples } from './samples.ts'

const sampleOf = (id: string) => samples.find(({ adapter }) => adapter.id === `civil-affairs.${id}`)!

describe('the layouts of civil affairs', () => {
  it('reads headings of two rows, subtotals and signatures around the records', () => {
    const { rows, records } = sampleOf('dibao-rural-roll')
    const result = readSample(civilAffairs, {
      file: '农村低保.csv',
      above: ['某县2025年9月农村最低生活保障金发放名册', '乡镇：甲乡        单位：元'],
      headings: cells('序号|村(居)|低保对象|||家庭情况|||发放金额（元）|||账户信息|||电话|批准日期|备注'),
      rows: [
        cells(
          '||户主姓名|户主身份证号|低保证号|家庭人口(人)|保障人数|月收入合计|补差金额|分类施保金|合计|账户名称|开户银行|一卡通账号|||',
        ),
        ...rows,
        cells('小计||1户||||2||1258.00|60.00|1318.00||||||'),
        cells('合计||1户||||2||1258.00|60.00|1318.00||||||'),
        cells('制表人：赵试验        审核人：钱试验||||||||||||||||'),
      ],
    })
    expect(result.issues).toEqual([])
    expect(result.records).toEqual(records)
  })

  it('reads a pay and signature sheet with a column for each subsidy of the place', () => {
    const [record] = sampleOf('dibao-rural-roll').records
    const { records, issues } = readSample(civilAffairs, {
      file: '签字表.csv',
      above: ['2025-09农村低保发放签字表', '制表单位：某县民政局', '日期：2025-09-10'],
      headings: cells(
        '地区|姓名|身份证号|低保证号|保障人数|保障金（元）|分类施保金（元）|其他专项补贴金||发放合计（元）|居住地址|账户名称|开户银行|银行账号|领取人',
      ),
      rows: [
        cells('|||||||电价补贴|燃气补贴|||||||'),
        cells(
          '子村|王试验|110105194903100012|N000000100202100004|2|1258.00|60.00|10.00|5.00|1333.00|子村1组|王试验|农村商业银行|6228480000000000018|',
        ),
        cells('合计||||2|1258.00|60.00|10.00|5.00|1333.00|||||'),
      ],
    })
    const { township, householdSize, monthlyIncome, phone, approvedAt, ...rest } = record ?? {}
    expect([township, householdSize, monthlyIncome, phone, approvedAt]).not.toContain(undefined)
    expect(issues).toEqual([])
    expect(records).toEqual([{ ...rest, amount: 133300 }])
  })

  it.each(['dibao-rural-roll', 'old-age-roll', 'tekun-roll'])(
    'are written as a dbf without the columns that only reading adds (%s)',
    (id) => {
      const { adapter, records } = sampleOf(id)
      const options = { format: 'dbf', period: '2025-09' } as const
      expect(writeFile(adapter, records, options).bytes.length).toBeGreaterThan(0)
    },
  )

  it('takes the township of a roll from its own column before what stands above', () => {
    const { headings, rows, records, ...sample } = sampleOf('dibao-rural-roll')
    const result = readSample(civilAffairs, {
      ...sample,
      headings: [...headings, '乡镇'],
      rows: rows.map((row) => [...row, '乙镇']),
    })
    expect(result.records).toEqual(records.map((record) => ({ ...record, township: '乙镇' })))
  })

  it('states no township where neither a column nor a title has it', () => {
    const { above = [], ...sample } = sampleOf('dibao-rural-roll')
    const result = readSample(civilAffairs, { ...sample, above: above.slice(0, 1) })
    expect(result.records[0]).not.toHaveProperty('township')
  })

  it('says that a member list is complete for its month in every township it lists', () => {
    const { headings, rows, ...sample } = sampleOf('dibao-member-list')
    const [first = [], second = []] = rows
    const elsewhere = second.map((cell) => (cell === '甲乡' ? '乙镇' : cell))
    const { coverage } = readSample(civilAffairs, { ...sample, headings, rows: [first, second, elsewhere] })
    const month = { register: 'members', programme: null, from: '2025-09-01', to: '2025-10-01' }
    expect(coverage).toEqual([
      { ...month, area: '乙镇' },
      { ...month, area: '甲乡' },
    ])
  })
})

describe('remarks of a roll', () => {
  const { headings, rows, ...sample } = sampleOf('old-age-roll')
  const withRemarks = (...remarks: readonly string[]) => {
    const row = (rows[0] ?? []).slice(0, -1)
    const more = remarks.slice(1).map(() => '备注')
    const [record] = readSample(civilAffairs, {
      ...sample,
      headings: [...headings, ...more],
      rows: [[...row, ...remarks]],
    }).records
    return { kind: record?.kind, month: record?.month }
  }

  it.each([
    { remark: '', kind: 'regular', month: '2025-09' },
    { remark: '已核', kind: 'regular', month: '2025-09' },
    { remark: '2018-07-05', kind: 'regular', month: '2025-09' },
    { remark: '补发2025-08', kind: 'back-pay', month: '2025-08' },
    { remark: '补发2025年8月高龄津贴', kind: 'back-pay', month: '2025-08' },
    { remark: '补发202508', kind: 'back-pay', month: '2025-08' },
    { remark: '补发', kind: 'back-pay', month: undefined },
    { remark: '补发2025-07至2025-08', kind: 'back-pay', month: undefined },
    { remark: '补发2025年7月、8月', kind: 'back-pay', month: undefined },
    { remark: '补发2025年7-8月', kind: 'back-pay', month: undefined },
  ])('$remark is $kind for $month', ({ remark, ...stated }) => {
    expect(withRemarks(remark)).toEqual(stated)
  })

  it('say of no other row which month it is of, so a sheet that does not say is reported', () => {
    const { issues } = readSample(civilAffairs, {
      ...sample,
      file: '高龄津贴.csv',
      above: ['某县高龄津贴发放表'],
      headings,
      rows,
    })
    expect(issues.map(({ code }) => code)).toContain('period.missing')
  })

  it('are read from all remark columns of a sheet that has several', () => {
    expect(withRemarks('已核', '补发2025-08')).toEqual({ kind: 'back-pay', month: '2025-08' })
  })
})
