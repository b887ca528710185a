import {
  all,
  any,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  holds,
  isIn,
  not,
  type Row,
  type Term,
} from '@hedui/core'
import { relativesFiled } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { codes } from '../option.ts'
import { relations } from './relations.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>
type Kinship = Row<typeof graph.entities, 'kinship'>

const filings = (r: Recipient, k: Kinship) =>
  r
    .to('person')
    .many('kinFilings')
    .where((f) => any(equal(f.officer, k.person), equal(f.officerName, k.name)))

/** Officials who declared the person as a near relative, and of whom no filing tells. */
const officials = (r: Recipient, o: { readonly relations: Term<'option'> }) =>
  r
    .to('person')
    .many('relativeOf')
    .where((k) => all(isIn(k.kin, o.relations), not(holds(filings(r, k).exists()))))

/** A near relative of an official is counted for a discretionary benefit, and nobody filed the relation. */
export const relativeNotFiled = defineCheck({
  id: 'relative-not-filed',
  number: 'G03',
  version: '1',
  title: { zh: '亲属享受未备案（人情保、关系保）', en: 'Relative of an official not filed' },
  description: {
    zh: '计入保障的人员是经办人员或村（居）委会成员的近亲属，备案登记中没有该关系的备案。亲属关系本身不是拒绝救助的理由；与干部不共同生活的，降为提示，只需补办备案。涉及金额为上限。',
    en: 'A counted person is a near relative of a handling officer or of a member of a village committee, and the register of filings does not have the relation. The relation itself is no ground for refusal; where the person does not live with the official, the finding is a note: the filing is to be made up. The amount is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['kin'], ['kin-filing']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  options: {
    layers: meansTested.layers,
    programmes: codes({
      title: { zh: '须备案的项目类', en: 'classes of programmes for which relatives are filed' },
      default: ['dibao'],
      source: '《最低生活保障审核确认办法》（2021）第十一条',
    }),
    relations,
  },
  facts: (r, o) => ({
    ...paidFor(r),
    officials: officials(r, o).countDistinct((k) => k.person),
    livesTogether: officials(r, o)
      .where((k) => holds(k.livesTogether))
      .exists(),
    nameAgrees: officials(r, o)
      .where((k) => namedAs(k.relativeName, r))
      .exists(),
  }),
  factTitles: {
    officials: { zh: '未备案的干部亲属', en: 'officials whose relative the person is, not filed' },
    livesTogether: { zh: '与干部共同生活', en: 'lives with the official' },
  },
  conditions: (facts, o) => all(isPaidFor(facts, o), greaterThan(facts.officials, 0)),
  severities: ({ livesTogether }) => [{ severity: 'info', when: not(holds(livesTogether)) }],
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { officials: 'max', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '是[officials:{officials}名]经办人员或村干部的近亲属，{month}享受{programme}，没有查到备案。',
    en: 'Near relative of [officials:{officials} ]handling or village officer[+officials:s], counted for {programme} in {month}; no filing is on record.',
  },
  evidence: (r, o) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('counted'),
    officials(r, o).cite('kin'),
  ],
  basis: [relativesFiled],
  innocent: [
    {
      zh: '亲属不与干部共同生活，家庭收入符合条件：享受合法，只需补办备案',
      en: 'the relative does not live with the official and is poor: the benefit is lawful, only the filing is missing',
    },
    { zh: '已备案，备案表填错号码或姓名', en: 'filed, with a wrong number or name' },
    { zh: '干部已离任', en: 'the official has left office' },
  ],
  next: [
    {
      zh: '补办备案，由非亲属人员入户核查家庭经济状况。',
      en: 'Make up the filing, and have somebody who is no relative visit the household and assess its means.',
    },
  ],
})
