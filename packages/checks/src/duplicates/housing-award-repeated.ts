import {
  add,
  addMonths,
  all,
  any,
  choose,
  constant,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  greaterThanInclusive,
  lessThan,
  notEqual,
  type Row,
  type Term,
  truthOf,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { housingOnce, reliefFunds } from '../law.ts'
import { months } from '../option.ts'
import { recorded } from '../recorded.ts'

type Award = Row<typeof graph.entities, 'housingAward'>

/** Awards before one, made to whomever it may concern: to the head, to a household he was of, for the plot, to a member. */
function before(a: Award, o: { readonly lookback: Term<'option'> }) {
  const earlier = (b: Award) =>
    all(
      notEqual(b.status, 'revoked'),
      lessThan(b.month, a.month),
      greaterThanInclusive(addMonths(b.month, o.lookback), a.month),
    )
  const toAnother = (b: Award) => all(earlier(b), notEqual(b.person, a.person))
  return {
    own: a
      .to('person')
      .many('housingAwards')
      .where((b) => all(earlier(b), notEqual(b.self, a.self))),
    family: a.to('person').many('awardMemberships').along('awards').where(toAnother),
    plot: a.many('samePlot').where(toAnother),
    members: a.many('members').along('ownAwards').where(toAnother),
  }
}

/** Who had an award before, as far as it is on record, by what is counted of each. */
const whoHad = (['own', 'family', 'plot', 'members'] as const).reduceRight<Term<'code'>>(
  (others, who) =>
    choose(recorded(truthOf(greaterThan(fact('count', who), 0))), constant('code', who), others),
  constant('code', 'unclear'),
)

/** A house is awarded money although its household or its plot had an award before. */
export const housingAwardRepeated = defineCheck({
  id: 'housing-award-repeated',
  number: 'X06',
  version: '1',
  title: { zh: '危房改造重复、换人再报', en: 'House-rebuilding award repeated' },
  description: {
    zh: '户主本人、户主当时所在的家庭、现家庭成员或同一宅基地此前已获危房改造补助。已取消的补助不算。分户后另有宅基地的，降一级，由人工核实；此前均属其他项目类别的，再降一级。同一年度的两笔，无从分清先后的，不下结论。',
    en: 'The head, a household that he was of at the time, a present member or the same plot had an award before. Awards that were revoked do not count. Of a household that split off and has its own plot the severity is one lower, for people to look at; where all earlier awards were of another scheme, lower still. Of two awards of one year there is no verdict where nobody can tell which was first.',
  },
  subject: 'housingAward',
  needs: [['housing-award']],
  about: 'person',
  per: ['person', 'reference'],
  severity: 'block',
  tier: 'B',
  options: {
    lookback: months({
      title: { zh: '回溯期（1200个月即不限）', en: 'how far back (1200 months: forever)' },
      default: 1200,
      source: 'design: no limit is stated',
    }),
  },
  facts: (a, o) => {
    const { own, family, plot, members } = before(a, o)
    const sameScheme = (awards: typeof own) => awards.where((b) => equal(b.scheme, a.scheme)).count()
    return {
      person: a.person,
      reference: a.reference,
      month: a.month,
      status: a.status,
      amount: a.amount,
      own: own.count(),
      family: family.count(),
      plot: plot.count(),
      members: members.count(),
      whoHad,
      sameBook: family.where((b) => equal(b.household, a.household)).count(),
      sameScheme: add(add(sameScheme(own), sameScheme(family)), add(sameScheme(plot), sameScheme(members))),
    }
  },
  factTitles: {
    own: { zh: '户主此前获补助次数', en: 'awards to the head before' },
    family: { zh: '户主当时所在家庭此前获补助次数', en: 'awards before to households the head was of' },
    plot: { zh: '同一宅基地此前他人获补助次数', en: 'awards to others for the plot before' },
    members: { zh: '现家庭成员此前获补助次数', en: 'awards to present members before' },
    whoHad: { zh: '此前获补助的', en: 'who had an award before' },
    sameBook: { zh: '其中同一户口的次数', en: 'of these, to the same household register' },
    sameScheme: { zh: '同一项目类别的次数', en: 'awards of the same scheme' },
  },
  codeTitles: {
    whoHad: {
      own: { zh: '户主本人', en: 'the head' },
      family: { zh: '户主当时所在的家庭', en: 'a household that the head was of then' },
      plot: { zh: '同一宅基地的他人', en: 'somebody else on the same plot' },
      members: { zh: '现在的家庭成员', en: 'a present member' },
      unclear: { zh: '该户', en: 'this household' },
    },
  },
  conditions: ({ status, own, family, plot, members }) =>
    all(
      notEqual(status, 'revoked'),
      any(greaterThan(own, 0), greaterThan(family, 0), greaterThan(plot, 0), greaterThan(members, 0)),
    ),
  severities: ({ own, plot, members, sameBook, sameScheme }) => [
    { severity: 'medium', when: equal(sameScheme, 0) },
    {
      severity: 'high',
      when: all(equal(own, 0), equal(plot, 0), equal(members, 0), equal(sameBook, 0)),
    },
  ],
  stake: () => ({ month: 'month', amount: { fen: 'amount' } }),
  shows: {
    month: 'list',
    whoHad: 'list',
    own: 'list',
    family: 'list',
    plot: 'list',
    members: 'list',
    amount: 'list',
  },
  message: {
    zh: '[month:{month}]获危房改造补助[amount:{amount}]，而{whoHad}此前已获此项补助。',
    en: 'Awarded [amount:{amount} ][month:in {month} ]for a dangerous house, though {whoHad} had such an award before.',
  },
  evidence: (a, o) => {
    const { own, family, plot, members } = before(a, o)
    return [a, own, family, plot, members].map((awards) => awards.cite('amount'))
  },
  basis: [housingOnce, reliefFunds],
  innocent: [
    { zh: '再次受灾，房屋重新鉴定为危房', en: 'a new disaster: the house was graded dangerous again' },
    { zh: '属于另一项目类别', en: 'an award of another scheme' },
    {
      zh: '分户后另有宅基地的家庭',
      en: 'a household that split off and has a plot of its own',
    },
  ],
  next: [
    {
      zh: '调阅两次档案，比对家庭成员、宅基地和验收照片，属于重复的不予补助或追回。',
      en: 'Compare both files: members, plot and photos of acceptance; refuse or recover what was awarded twice.',
    },
  ],
})
