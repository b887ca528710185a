/** A pack without a mistake, fresh for each caller: two checks, a shared condition, a figure and a programme. */
export const rightPack = () => structuredClone(pack)

/** The first check of a pack without a mistake. */
export const rightCheck = () => rightPack().checks[0]

const phrase = (zh: string, en: string) => ({ zh, en })

const pack = {
  id: 'county-rules',
  version: '1',
  title: phrase('本县规则', 'Rules of the county'),
  conditions: {
    settled: { fact: 'layer', operator: 'in', value: ['settled', 'instructed'] },
  },
  parameters: [
    {
      id: 'dibao.standard',
      title: phrase('低保标准', 'minimum living standard'),
      type: 'fen',
      entries: [
        {
          area: '341500',
          kind: 'rural',
          from: '2025-01-01',
          to: null,
          value: 84500,
          per: 'month',
          source: 'synthetic',
          synthetic: true,
        },
      ],
    },
  ],
  catalogue: [
    {
      id: 'festival-relief',
      title: phrase('节日慰问', 'festival relief'),
      aliases: ['春节慰问'],
      class: 'temporary',
      unit: 'person',
      discretionary: true,
      posthumous: false,
      repeatable: true,
      excludes: [],
      rules: 'not found',
      source: 'synthetic',
    },
  ],
  checks: [
    {
      id: 'paid-late-after-death',
      number: 'L01',
      version: '1',
      title: phrase('死后久发', 'Paid long after death'),
      description: phrase('死亡多月后仍发放。', 'Paid many months after the death.'),
      subject: 'payment',
      needs: [['payment'], ['death', 'cremation']],
      about: 'person',
      per: ['person', 'programme'],
      severity: 'high',
      severities: [{ severity: 'medium', when: { fact: 'monthsLate', operator: 'lessThan', value: 3 } }],
      tier: 'B',
      options: {
        lag: {
          type: 'count',
          title: phrase('时限', 'lag'),
          unit: phrase('个月', 'months'),
          default: 1,
          source: 'design',
        },
      },
      facts: {
        person: { node: { fact: 'beneficiary' } },
        programme: { type: 'code', node: { fact: 'programme', of: 'subject' } },
        month: { node: { fact: 'month', of: 'subject' } },
        layer: { node: { fact: 'layer', of: 'subject' } },
        amount: { type: 'fen', node: { fact: 'amount', of: 'subject' } },
        died: { type: 'date', node: { fact: 'death', to: ['beneficiary'] } },
        monthsLate: { node: { monthsBetween: [{ month: { fact: 'died' } }, { fact: 'month' }] } },
        paidBefore: {
          node: {
            take: 'sum',
            path: [
              { to: 'beneficiary', as: 'who' },
              {
                to: 'payments',
                as: 'other',
                registers: ['payment'],
                where: {
                  all: [
                    {
                      fact: { fact: 'programme', of: 'other' },
                      operator: 'equal',
                      value: { fact: 'programme' },
                    },
                    { fact: { fact: 'month', of: 'other' }, operator: 'lessThan', value: { fact: 'month' } },
                  ],
                },
              },
            ],
            value: { fact: 'amount', of: 'other' },
          },
        },
      },
      conditions: {
        all: [
          { condition: 'settled' },
          { fact: 'monthsLate', operator: 'greaterThan', value: { option: 'lag' } },
          { fact: 'paidBefore', operator: 'greaterThan', value: 0 },
        ],
      },
      factTitles: { paidBefore: phrase('此前已发', 'paid before') },
      stake: { programme: 'programme', month: 'month', amount: { fen: 'amount' } },
      shows: { died: 'list', monthsLate: 'max', amount: 'sum' },
      message: phrase(
        '{died}死亡，{monthsLate}个月后仍发{amount}。',
        'Died {died}; {amount} paid {monthsLate} months on.',
      ),
      evidence: [
        { cite: { fact: 'id' }, field: 'amount' },
        {
          cite: [
            { to: 'beneficiary', as: 'dead' },
            { to: 'deaths', as: 'death' },
          ],
          field: 'date',
        },
      ],
      basis: [phrase('《社会救助暂行办法》第六十八条', 'Interim Measures on Social Assistance, art. 68')],
      innocent: [phrase('丧葬补助', 'a grant paid because of the death')],
      next: [phrase('核对死亡证明。', 'Look at the death certificate.')],
    },
    {
      id: 'income-above-standard',
      number: 'L02',
      version: '1',
      title: phrase('收入超标准', 'Income above the standard'),
      description: phrase('家庭月收入高于标准。', 'The income of the household is above the standard.'),
      subject: 'enrolment',
      needs: [['roll'], ['members']],
      about: 'household',
      per: ['household'],
      severity: 'info',
      tier: {
        otherwise: 'D',
        when: { tier: 'C', holds: { fact: 'members', operator: 'greaterThan', value: 0 } },
      },
      facts: {
        household: { node: { fact: 'household', of: 'subject' } },
        month: { node: { fact: 'month', of: 'subject' } },
        income: {
          node: {
            take: 'sum',
            path: [
              { to: 'householdMonth', as: 'then' },
              { to: 'memberships', as: 'member' },
            ],
            value: { fact: 'income', of: 'member' },
          },
        },
        members: {
          node: {
            take: 'countDistinct',
            path: [
              { to: 'householdMonth', as: 'then' },
              { to: 'memberships', as: 'member' },
            ],
            value: { fact: 'person', of: 'member' },
          },
        },
        standard: {
          node: {
            parameter: 'dibao.standard',
            on: { fact: 'month' },
            kind: { value: 'rural', type: 'code' },
          },
        },
      },
      conditions: { fact: 'income', operator: 'greaterThan', value: { fact: 'standard' } },
      shows: { household: 'list', month: 'list', income: 'max', standard: 'max' },
      message: phrase(
        '{household}户{month}收入{income}，标准{standard}。',
        'In {month} household {household} had {income}; the standard is {standard}.',
      ),
      evidence: [{ cite: { fact: 'id' } }],
      basis: [phrase('《最低生活保障审核确认办法》（2021）第十条', 'Measures on dibao (2021), art. 10')],
      innocent: [phrase('收入未扣除', 'deductions are not taken off')],
      next: [phrase('核实收入。', 'Verify the income.')],
    },
  ],
}
