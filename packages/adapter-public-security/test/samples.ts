import { cells, type Sample } from '@hedui/testing'
import { deathCancellations, populationExtract, vehicleRegister, vehicleSurvey } from '../src/index.ts'

/** Synthetic: every place, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: populationExtract,
    file: '户籍人口.csv',
    headings: cells(
      '户号|姓名|曾用名|性别|出生日期|公民身份号码|民族|与户主关系|乡镇街道|村居|村居代码|详细住址|户籍状态|何时迁入|何因迁入|何时迁出|何因迁出|迁往地',
    ),
    rows: [
      cells(
        '300000563|王试验||1|19490310|110105194903100012|畲|户主|甲乡|子村|000000100201.0|甲乡子村6组46号|正常|||||',
      ),
      cells(
        '300000563|李试验|李二|2|19800520|110105198005200028|汉|儿媳|甲乡|子村|000000100201|甲乡子村6组46号|迁出|20170615|婚迁|20241031|投靠子女|某省某市',
      ),
    ],
    records: [
      {
        household: 'hukou:300000563',
        name: '王试验',
        sex: 'male',
        birthDate: '1949-03-10',
        person: '110105194903100012',
        relation: 'head',
        township: '甲乡',
        village: '子村',
        villageCode: '000000100201',
        address: '甲乡子村6组46号',
        status: 'resident',
      },
      {
        household: 'hukou:300000563',
        name: '李试验',
        formerName: '李二',
        sex: 'female',
        birthDate: '1980-05-20',
        person: '110105198005200028',
        relation: 'child-in-law',
        township: '甲乡',
        village: '子村',
        villageCode: '000000100201',
        address: '甲乡子村6组46号',
        status: 'moved-out',
        movedInAt: '2017-06-15',
        movedInBecause: '婚迁',
        movedOutAt: '2024-10-31',
        movedOutBecause: '投靠子女',
        movedTo: '某省某市',
      },
    ],
  },
  {
    adapter: deathCancellations,
    file: '死亡注销.csv',
    headings: cells('XM|XB|GMSFHM|CSRQ|SWRQ|ZXRQ|SWYY|XZ|HH|CXRQ'),
    rows: [
      cells('王试验|1|110105194903100012|19490310|20250130|20250218|病故|甲乡子村|300000563|'),
      cells('李试验|2|110105198005200028|19800520|20250210|20250219|误报|甲乡子村|300000563|20250323'),
    ],
    records: [
      {
        name: '王试验',
        sex: 'male',
        person: '110105194903100012',
        birthDate: '1949-03-10',
        date: '2025-01-30',
        registeredAt: '2025-02-18',
        cause: '病故',
        address: '甲乡子村',
        household: 'hukou:300000563',
      },
      {
        name: '李试验',
        sex: 'female',
        person: '110105198005200028',
        birthDate: '1980-05-20',
        date: '2025-02-10',
        registeredAt: '2025-02-19',
        cause: '误报',
        address: '甲乡子村',
        household: 'hukou:300000563',
        revokedAt: '2025-03-23',
      },
    ],
  },
  {
    adapter: vehicleRegister,
    file: '机动车.csv',
    headings: cells(
      '号牌号码|机动车类型|品牌|使用性质|初次登记日期|机动车状态|所有人|证件号码|购置价|转出日期',
    ),
    rows: [
      cells('某A00001|小型轿车|试验牌|非营运|2019-05-14 00:00:00|正常|王试验|110105194903100012|48000|'),
      cells(
        '某A00002|普通二轮摩托车|||2016-02-01 00:00:00|转出|李试验|110105198005200028|￥3500.00|2024-06-28 00:00:00',
      ),
    ],
    records: [
      {
        plate: '某A00001',
        class: 'car',
        make: '试验牌',
        use: 'private',
        registeredAt: '2019-05-14',
        status: 'registered',
        name: '王试验',
        person: '110105194903100012',
        price: 4_800_000,
      },
      {
        plate: '某A00002',
        class: 'motorcycle',
        registeredAt: '2016-02-01',
        status: 'transferred',
        name: '李试验',
        person: '110105198005200028',
        price: 350_000,
        transferredAt: '2024-06-28',
      },
    ],
  },
  {
    adapter: vehicleSurvey,
    file: '车辆.csv',
    headings: cells(
      '车牌号码|车辆品牌名称|机动车类型|使用性质|初次登记日期|车辆购值|车辆现值|检验有效日期|所有人变更情况|车辆所有人|身份证号',
    ),
    rows: [
      cells('某A00001|试验牌|小型轿车|非营运|2019-05-14|48000|30000|2025-05-31||王试验|110105194903100012'),
      cells('某A00002|试验牌|微型轿车|非营运|2016-02-01|35000|9000|2025-02-28||李试验|'),
    ],
    records: [
      {
        plate: '某A00001',
        make: '试验牌',
        class: 'car',
        use: 'private',
        registeredAt: '2019-05-14',
        price: 4_800_000,
        name: '王试验',
        person: '110105194903100012',
      },
      {
        plate: '某A00002',
        make: '试验牌',
        class: 'car',
        use: 'private',
        registeredAt: '2016-02-01',
        price: 3_500_000,
        name: '李试验',
      },
    ],
  },
]
