import { type DetectorGiven, defineDetector, type Hit } from '@hedui/core'
import { monthIndex, monthOfIndex } from '@hedui/core/values'
import { dibaoMembers, singlePerson } from '../law.ts'
import { codes, months, truth, years } from '../option.ts'
import { type Near, nearOutside } from './near-outside.ts'

/** Spouses, or a parent and a minor child, are in different units, or one of them is on no list though living there. */
export const splitOrOmittedMember = defineDetector({
  id: 'split-or-omitted-member',
  number: 'X05',
  version: '1',
  title: { zh: '拆户、漏计成员', en: 'Household split or member omitted' },
  description: {
    zh: '计入成员的配偶或未成年子女（按户籍登记中与户主的关系，或婚姻、出生登记）同月计入同类项目的另一户而不计入本户；或者与其同户登记、没有死亡登记，却不在该户成员名单上（号码填错而姓名相符的视为在名单上）。出生、结婚、迁入未满规定月数的不算，规定月数内补入名单的不算漏计，重残、重病人员按单人户纳入的不算。婚姻、出生登记没有部门文件，由接入的系统提供（familyTie）；没有的，只按户籍登记判断。',
    en: 'The spouse or a minor child of a counted member (by the relation to the head in the household register, or by the registers of marriages and births) is counted by another unit of the same kind in the month and not by this one; or is registered in the same book, of no registered death, and not on the unit’s list, nor put there within the months set (a line of the same name with another number counts as listed). Births, marriages and moves of the last months are left out, and so are units of one severely disabled or ill person. No file of a department has marriages and births: a host gives them (`familyTie`), and without them the household register alone is asked.',
  },
  needs: [['members'], ['population', 'family-tie']],
  severity: 'medium',
  options: {
    programmes: codes({
      title: { zh: '哪些类项目', en: 'classes of programmes examined' },
      default: ['dibao'],
      source: '《最低生活保障审核确认办法》（2021）第七条（共同生活的家庭成员）',
    }),
    minorUnder: years({
      title: { zh: '未成年的年龄上限', en: 'a minor is under' },
      default: 18,
      source: '《未成年人保护法》第二条',
    }),
    grace: months({
      title: { zh: '出生、结婚、迁入后补录的期限', en: 'time to tell of a birth, marriage or move' },
      default: 3,
      source: 'design: as long as a household has to be reviewed after a death (2022 notice)',
    }),
    singlePersonRule: truth({
      title: { zh: '重残、重病人员可按单人户纳入', en: 'the severely disabled or ill may be a unit of one' },
      default: true,
      source: '《最低生活保障审核确认办法》（2021）第八条',
    }),
  },
  facts: {
    name: { type: 'name', sensitivity: 'name' },
    split: { type: 'count' },
    omitted: { type: 'count' },
  },
  message: {
    zh: '{name}计入保障，其配偶、未成年子女中[split:，有{split}人另计入别的保障户][omitted:，有{omitted}人同户登记却不在名单上]。',
    en: '{name} is counted, but of the spouse and minor children[split:, another unit counts {split}][omitted:, no list names {omitted} of the same household register].',
  },
  basis: [dibaoMembers, singlePerson],
  innocent: [
    { zh: '重残、重病人员按单人户纳入', en: 'a severely disabled or ill person who may be a unit of one' },
    { zh: '夫妻离异、分居，户籍尚未分开', en: 'divorced or living apart, in one household register still' },
    { zh: '未成年子女由另一方抚养', en: 'a minor child who lives with the other parent' },
    {
      zh: '服刑、现役等依法不计入的人员',
      en: 'people in prison or in military service, who do not count by law',
    },
  ],
  next: [
    {
      zh: '核对婚姻、户籍登记，入户查看是否共同生活，按实际成员合并或补录后重新计算。',
      en: 'Compare the registers, visit and find out who lives together; merge the units or add the member, and calculate again.',
    },
  ],
  *detect({ dataset, options, asOf }: DetectorGiven): Iterable<Hit> {
    const found = nearOutside(dataset, {
      programmes: options.programmes as readonly string[],
      minorUnder: Number(options.minorUnder),
      grace: Number(options.grace),
      singlePersonRule: options.singlePersonRule === true,
      until: monthIndex(asOf.slice(0, 7)),
    })
    const [persons, households] = [dataset.table('person').keys ?? [], dataset.table('household').keys ?? []]
    for (const near of found.values()) {
      const [first] = near as readonly [Near]
      const told = near.some(({ isSure }) => isSure) ? near.filter(({ isSure }) => isSure) : near
      const others = (kind: Near['kind']) =>
        new Set(told.filter((each) => each.kind === kind).map(({ other }) => other)).size
      yield {
        about: { entity: 'person', row: first.line.person },
        per: [persons[first.line.person] ?? '', households[first.line.household] ?? ''],
        tier: 'B',
        exact: false,
        result: told[0]?.isSure ? 'true' : 'unknown',
        periods: [...new Set(told.map(({ line }) => monthOfIndex(line.month)))].sort(),
        facts: { name: first.line.name ?? null, split: others('split'), omitted: others('omitted') },
        evidence: unique(
          told.flatMap(({ line, cited }) => [
            { entity: 'membership', row: line.row, field: 'person' },
            ...cited,
          ]),
        ),
        because: unique(told.map(reasonOf)),
      }
    }
  },
})

const unique = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

const reasons = {
  split: {
    zh: '一名配偶或未成年子女计入同类项目的另一户',
    en: 'a spouse or minor child is counted by another unit of the same kind',
  },
  omitted: {
    zh: '一名同户登记的配偶或未成年子女不在成员名单上',
    en: 'a spouse or minor child of the same book is on no line of the list',
  },
}

const reasonOf = ({ kind, isSure }: Near) => {
  const { zh, en } = reasons[kind]
  return isSure ? { zh: `${zh}。`, en: `${en}.` } : { zh: `${zh}，但不能确定。`, en: `${en}, or may be.` }
}
