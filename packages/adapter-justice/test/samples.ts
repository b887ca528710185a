import { cells, type Sample } from '@hedui/testing'
import { custodyList } from '../src/index.ts'

/** Synthetic: every person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: custodyList,
    file: '服刑人员.csv',
    above: ['服刑人员、社区矫正对象及强制隔离戒毒人员名单'],
    headings: cells(
      '序号|姓名*|性别|身份证号*|执行方式*|起始日期*|刑期止日|释放(解除)日期|执行机关|罪名(案由)',
    ),
    rows: [
      cells('1|王试验|男|110105194903100012|监狱服刑|2025年1月17日|2029年1月16日||某监狱|某罪'),
      cells(
        '2|李试验|女|110105198005200028|社区矫正|2024年12月24日|2027年12月24日|2025年6月19日|某县社区矫正管理局|某罪',
      ),
    ],
    records: [
      {
        name: '王试验',
        sex: 'male',
        person: '110105194903100012',
        custodyKind: 'prison',
        enteredAt: '2025-01-17',
        endsAt: '2029-01-16',
        authority: '某监狱',
      },
      {
        name: '李试验',
        sex: 'female',
        person: '110105198005200028',
        custodyKind: 'community-correction',
        enteredAt: '2024-12-24',
        endsAt: '2027-12-24',
        releasedAt: '2025-06-19',
        authority: '某县社区矫正管理局',
      },
    ],
  },
]
