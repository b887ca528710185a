import type { Phrase } from '../model/field.ts'
import { registerTitles } from './registers.ts'

type Titles = Readonly<Record<string, Phrase>>

const names = (table: Readonly<Record<string, readonly [zh: string, en: string]>>): Titles =>
  Object.fromEntries(Object.entries(table).map(([code, [zh, en]]) => [code, { zh, en }]))

const coordinateSystems = names({
  wgs84: ['WGS-84', 'WGS-84'],
  gcj02: ['GCJ-02（国测局坐标）', 'GCJ-02'],
  bd09: ['BD-09（百度坐标）', 'BD-09'],
  cgcs2000: ['CGCS2000（国家大地坐标）', 'CGCS2000'],
})

/** What codes are called, by field. */
export const codeTitles = {
  state: names({
    ok: ['校验通过', 'checks out'],
    length: ['位数不对', 'wrong number of characters'],
    characters: ['含有不该有的字符', 'characters that do not belong there'],
    'check-digit': ['校验码不符', 'wrong check character'],
    date: ['出生日期不存在', 'a birth date that does not exist'],
    'future-date': ['出生日期晚于核对日', 'born after the day of the check'],
    'precision-lost': ['被电子表格损坏，末位丢失', 'damaged by a spreadsheet, last digits lost'],
    'legacy-15': ['15位旧号码', 'an old number of 15 digits'],
    pseudo: ['系统自编号码', 'made up by a system'],
    'area-unknown': ['行政区划前缀无法识别', 'prefix of no known division'],
  }),
  layer: names({
    declared: ['上报', 'declared'],
    instructed: ['下达', 'instructed'],
    settled: ['到账', 'settled'],
    published: ['公示', 'published'],
  }),
  kind: names({ regular: ['当期', 'regular'], 'back-pay': ['补发', 'back-pay'] }),
  holderKind: names({
    person: ['个人', 'a person'],
    institution: ['机构', 'an institution'],
    collective: ['集体', 'a collective'],
  }),
  unit: names({
    person: ['个人', 'person'],
    household: ['家庭', 'household'],
    institution: ['机构', 'institution'],
    project: ['项目', 'project'],
  }),
  programmeClass: names({ dibao: ['低保', 'dibao'] }),
  change: names({
    started: ['新增', 'started'],
    stopped: ['停发', 'stopped'],
    increased: ['提高', 'increased'],
    decreased: ['降低', 'decreased'],
    'member-added': ['增加人员', 'member added'],
    'member-removed': ['减少人员', 'member removed'],
    'head-changed': ['变更户主', 'head changed'],
    'mode-changed': ['变更供养方式', 'mode of support changed'],
  }),
  outcome: names({ paid: ['已到账', 'paid'], returned: ['退回', 'returned'] }),
  returnReason: names({
    'holder-mismatch': ['账号户名不符', 'the holder has another name'],
    'no-such-account': ['账户不存在', 'no such account'],
    closed: ['已销户', 'the account is closed'],
    dormant: ['睡眠户', 'the account is dormant'],
    'over-limit': ['金额超限', 'over the limit'],
  }),
  crs: coordinateSystems,
  acceptedCrs: coordinateSystems,
  stage: names({
    before: ['施工前', 'before the works'],
    during: ['施工中', 'during the works'],
    after: ['竣工', 'after the works'],
  }),
  register: registerTitles,
} as const satisfies Readonly<Record<string, Titles>>
