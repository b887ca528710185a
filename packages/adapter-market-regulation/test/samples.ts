import { cells, type Sample } from '@hedui/testing'
import { marketEntityPersons } from '../src/index.ts'

/** Synthetic: every company, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: marketEntityPersons,
    file: '市场主体.csv',
    headings: cells(
      '统一社会信用代码|企业名称|主体类型|姓名|证件号码|职务(角色)|持股比例|认缴出资额(万元)|企业状态|成立日期|注(吊)销日期',
    ),
    rows: [
      cells(
        '91000000MA0000001X|某县试验商贸有限公司|有限责任公司|王试验|110105194903100012|法定代表人|60%|100|吊销|2020-06-21|2024-07-28',
      ),
      cells(
        '93000000MA0000002X|子村试验种植专业合作社|农民专业合作社|李试验|110105198005200028|成员|0.5%|80|存续(在营)|2019-03-17|',
      ),
    ],
    records: [
      {
        organisation: '91000000MA0000001X',
        organisationName: '某县试验商贸有限公司',
        organisationKind: 'company',
        name: '王试验',
        person: '110105194903100012',
        role: 'legal-representative',
        share: 6000,
        capital: 100_000_000,
        businessStatus: 'revoked',
        foundedAt: '2020-06-21',
        closedAt: '2024-07-28',
      },
      {
        organisation: '93000000MA0000002X',
        organisationName: '子村试验种植专业合作社',
        organisationKind: 'cooperative',
        name: '李试验',
        person: '110105198005200028',
        role: 'member',
        share: 50,
        capital: 80_000_000,
        businessStatus: 'active',
        foundedAt: '2019-03-17',
      },
    ],
  },
]
