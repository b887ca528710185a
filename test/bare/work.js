// @ts-nocheck: plain script, in which `hedui` is the one global beside the language.
/* A run, an explanation, a decision and refusals, as one text. */
const body = '34152519500101001'
const person = body + hedui.checkCharacter(body)
const dataset = hedui.createDataset({
  catalogue: hedui.catalogue,
  records: {
    'death@death': [{ person, name: '张三', date: '2025-06-03' }],
    'payment@payment': ['2025-07', '2025-08'].map((month) => ({
      programme: 'old-age',
      layer: 'settled',
      kind: 'regular',
      month,
      paidAt: `${month}-10`,
      amount: 10_000,
      beneficiary: person,
      household: null,
      name: '张三',
    })),
  },
})
const { checks, parameters } = hedui
const input = { checks, parameters, asOf: '2025-12-31', fingerprintKey: '县里的密钥' }
const run = hedui.check(dataset, input)
const argument = hedui.explain(dataset, run.findings[0], input)
const decision = hedui.decide(
  hedui.programmes[0],
  {
    members: [
      {
        id: 'head',
        relation: 'head',
        birthDate: '1954-02-11',
        status: 'normal',
        incomes: [{ type: 'support', amountFen: 10_000, from: '2024-09', to: '2024-09' }],
      },
    ],
    assetsWithinRule: true,
  },
  { asOf: '2024-09-20', region: '990100', parameters },
)
const refused = () => {
  try {
    hedui.check(dataset, { ...input, asOf: '2025-02-30' })
  } catch (error) {
    return [hedui.isHeduiError(error), error.code, error.message]
  }
}
JSON.stringify({
  run,
  argument,
  argumentText: hedui.explanationText(argument, 'zh'),
  decision,
  decisionText: hedui.decisionText(decision, 'zh'),
  loaded: hedui.loadPack('{"id": "county", "version": 1}').problems,
  refused: refused(),
})
