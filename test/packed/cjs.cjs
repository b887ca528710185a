const assert = require('node:assert/strict')
const { agriculture } = require('@hedui/adapter-agriculture')
const { banks } = require('@hedui/adapter-banks')
const { careHomes } = require('@hedui/adapter-care-homes')
const { civilAffairs } = require('@hedui/adapter-civil-affairs')
const { disabledPersons } = require('@hedui/adapter-disabled-persons')
const { education } = require('@hedui/adapter-education')
const { finance } = require('@hedui/adapter-finance')
const { funeral } = require('@hedui/adapter-funeral')
const { housing } = require('@hedui/adapter-housing')
const { housingFund } = require('@hedui/adapter-housing-fund')
const { humanResources } = require('@hedui/adapter-human-resources')
const { justice } = require('@hedui/adapter-justice')
const { marketRegulation } = require('@hedui/adapter-market-regulation')
const { medicalInsurance } = require('@hedui/adapter-medical-insurance')
const { organisation } = require('@hedui/adapter-organisation')
const { publicSecurity } = require('@hedui/adapter-public-security')
const { tax } = require('@hedui/adapter-tax')
const { water } = require('@hedui/adapter-water')
const { checks } = require('@hedui/checks')
const { check, createDataset } = require('@hedui/core')
const documents = require('@hedui/core/case')
const divisions = require('@hedui/core/divisions')
const { decide } = require('@hedui/core/decide')
const explanations = require('@hedui/core/explain')
const { explain } = explanations
const followUp = require('@hedui/core/follow-up')
const lint = require('@hedui/core/lint')
const pack = require('@hedui/core/pack')
const texts = require('@hedui/core/text')
const values = require('@hedui/core/values')
const { defineAdapter } = require('@hedui/ingest')
const { readFolder, startThreads } = require('@hedui/ingest/node')
const { importRules, jsonRulesEngine } = require('@hedui/json-rules-engine')
const { catalogue } = require('@hedui/programmes-cn')
const hedui = require('hedui')

for (const action of [
  check,
  createDataset,
  decide,
  defineAdapter,
  explain,
  importRules,
  jsonRulesEngine,
  readFolder,
])
  assert.equal(typeof action, 'function')
const adapters = [
  agriculture,
  banks,
  careHomes,
  civilAffairs,
  disabledPersons,
  education,
  finance,
  funeral,
  housing,
  housingFund,
  humanResources,
  justice,
  marketRegulation,
  medicalInsurance,
  organisation,
  publicSecurity,
  tax,
  water,
]
for (const value of [...adapters, checks, catalogue]) assert.ok(value)
for (const namespace of [divisions, documents, explanations, followUp, hedui, lint, pack, texts, values])
  assert.ok(Object.keys(namespace).length > 0)

assert.equal(explain, explanations.explain)

startThreads().then(({ refused }) => assert.equal(refused, null))
