import { cells, type Sample } from '@hedui/testing'
import { certificateExtract, checkExtract } from '../src/index.ts'

/** Synthetic: every place, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: certificateExtract,
    file: '残疾人证.csv',
    headings: cells('XM|XB|CSRQ|SFZH|CJZH|LB|DJ|FZRQ|YXQ|ZT|XZ'),
    rows: [
      cells(
        '王试验|0|19490310|110105194903100012|11010519490310001241|肢体|一级|20200801|20300801|正常|甲乡',
      ),
      cells('李试验|1|19800520|110105198005200028|11010519800520002864b1|精神|四级|20100801|20200801|过期|'),
    ],
    records: [
      {
        name: '王试验',
        sex: 'male',
        birthDate: '1949-03-10',
        person: '110105194903100012',
        number: '11010519490310001241',
        disabilityCategory: 'limb',
        disabilityLevel: '1',
        issuedAt: '2020-08-01',
        expiresAt: '2030-08-01',
        certificateStatus: 'valid',
        township: '甲乡',
      },
      {
        name: '李试验',
        sex: 'female',
        birthDate: '1980-05-20',
        person: '110105198005200028',
        number: '11010519800520002864B1',
        disabilityCategory: 'mental',
        disabilityLevel: '4',
        issuedAt: '2010-08-01',
        expiresAt: '2020-08-01',
        certificateStatus: 'expired',
      },
    ],
  },
  {
    adapter: checkExtract,
    file: '残疾人.csv',
    headings: cells(
      '姓名|性别|出生日期|市区|镇街|村委|残疾人证号码|身份证号码|残疾类别|残疾等级|复审日期|录入时间',
    ),
    rows: [
      cells(
        '王试验|女|1949-03-10|某市|甲乡|子村|11010519490310001241|110105194903100012|肢体|一级|2030-08-01|2020-08-01',
      ),
    ],
    records: [
      {
        name: '王试验',
        sex: 'female',
        birthDate: '1949-03-10',
        township: '甲乡',
        number: '11010519490310001241',
        person: '110105194903100012',
        disabilityCategory: 'limb',
        disabilityLevel: '1',
        expiresAt: '2030-08-01',
        issuedAt: '2020-08-01',
      },
    ],
  },
]
