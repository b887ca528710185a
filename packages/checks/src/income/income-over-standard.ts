import { all, defineCheck, greaterThan, greaterThanInclusive, isIn, max, mulDiv } from '@hedui/core'
import { figures } from '../entitlement/due/figures.ts'
import { inForce } from '../entitlement/due/in-force.ts'
import { standardOf } from '../entitlement/due/standard.ts'
import { fact } from '../fact.ts'
import { incomeDeclared, law, reliefFraud } from '../law.ts'
import { countedIn, meansTested, paidTo } from '../means-tested.ts'
import { codes, months } from '../option.ts'
import { earningsOf } from './earned.ts'

/** Those who count for the minimum living allowance earned no less than the standard. */
export const incomeOverStandard = defineCheck({
  id: 'income-over-standard',
  number: 'I01',
  version: '1',
  title: { zh: '收入超标', en: 'Income not below the standard' },
  description: {
    zh: '截至款项所属月份的期限内，计入保障的人员取得的收入合计（税务申报与职工养老金，或收入核查所得，取多者）不低于同期保障标准乘以计入保障人数。只计期限内取得的收入；所得期间跨出期限的不计，年度数不向期限内分摊；不计入家庭收入的项目不算。涉及金额为上限。',
    en: 'Within the window that ends with the month paid for, those who count earned, by tax returns and employee pensions or by an inquiry where that found more, no less than the standard for all of them over as many months. Only what was earned within the window counts: income of a span that reaches beyond it is left out, and a total of a year is never spread over months. What is no income by law is left out. The amount is an upper bound.',
  },
  subject: 'payment',
  needs: [['payment'], ['tax', 'pension', 'income']],
  about: 'beneficiary',
  per: ['beneficiary', 'programme'],
  severity: 'medium',
  tier: 'B',
  options: {
    layers: meansTested.layers,
    window: months({
      title: { zh: '核算期限（含当月）', en: 'window, this month included' },
      source: '由地方规定',
    }),
    kinds: codes({
      title: { zh: '哪些所得计入', en: 'kinds of taxed income that count' },
      default: ['wage', 'labour', 'authorship', 'royalty', 'operating', 'interest', 'lease'],
      source: '《最低生活保障审核确认办法》（2021）第十三条',
    }),
    schemes: codes({
      title: { zh: '哪些养老保险', en: 'schemes whose pensions are income' },
      default: ['employee-pension', 'public-pension'],
      source: '《最低生活保障审核确认办法》（2021）第十三条',
    }),
    leftOut: codes({
      title: { zh: '不计入家庭收入的项目', en: 'what is no income' },
      default: [
        'preferential',
        'family-planning',
        'scholarship',
        'bravery',
        'old-age',
        'assistance',
        'basic-pension',
      ],
      source: '《最低生活保障审核确认办法》（2021）第十三条',
    }),
  },
  figures: [figures.standard],
  facts: (p, o) => {
    const { registered, found } = earningsOf(p, o)
    return {
      ...paidTo(p),
      persons: countedIn(p).count(),
      registered,
      found,
      earned: max(fact('fen', 'registered'), fact('fen', 'found')),
      limit: mulDiv(
        mulDiv(standardOf(p.programme, inForce(p.month)), fact('count', 'persons'), 1, 'down'),
        o.window,
        12,
        'up',
      ),
    }
  },
  factTitles: {
    persons: { zh: '计入保障人数', en: 'persons who count' },
    registered: { zh: '税务申报与职工养老金', en: 'tax returns and employee pensions' },
    found: { zh: '收入核查所得', en: 'found by an inquiry' },
    earned: { zh: '期限内收入合计', en: 'earned within the window' },
    limit: { zh: '同期保障标准合计', en: 'standard for all over the window' },
  },
  conditions: ({ layer, programme, persons, earned, limit }, o) =>
    all(
      isIn(layer, o.layers),
      isIn(programme, ['dibao.urban', 'dibao.rural']),
      greaterThan(persons, 0),
      greaterThanInclusive(earned, limit),
    ),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { persons: 'max', earned: 'max', limit: 'min', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '计入保障的[persons:{persons}人]在期限内收入合计[earned:{earned}，]不低于同期标准[limit:{limit}]，{month}仍享受{programme}。',
    en: 'The counted member[+persons:s][persons: ({persons})] earned [earned:{earned} ]within the window, no less than the standard[limit: of {limit}], yet {programme} was paid for {month}.',
  },
  evidence: (p, o) => [p.cite('amount'), ...earningsOf(p, o).records],
  basis: [
    law(
      '《社会救助暂行办法》第九条（家庭人均收入低于当地最低生活保障标准）',
      'Interim Measures on Social Assistance, art. 9 (income of each below the standard)',
    ),
    incomeDeclared,
    reliefFraud,
  ],
  innocent: [
    { zh: '一次性收入', en: 'income received once' },
    { zh: '季节性务工', en: 'seasonal work' },
    { zh: '处于渐退期', en: 'a gradual exit after income rose' },
    {
      zh: '可扣除的就业成本、不计入的收入',
      en: 'costs of employment that may be deducted; income that does not count',
    },
  ],
  next: [
    {
      zh: '核对工资流水与申报，按取得收入的月份重新核算家庭收入。',
      en: 'Look at pay slips and returns, and assess the income again by the months in which it was earned.',
    },
  ],
})
