import assert from 'node:assert/strict'
import { agriculture } from '@hedui/adapter-agriculture'
import { banks } from '@hedui/adapter-banks'
import { careHomes } from '@hedui/adapter-care-homes'
import { civilAffairs } from '@hedui/adapter-civil-affairs'
import { disabledPersons } from '@hedui/adapter-disabled-persons'
import { education } from '@hedui/adapter-education'
import { finance } from '@hedui/adapter-finance'
import { funeral } from '@hedui/adapter-funeral'
import { housing } from '@hedui/adapter-housing'
import { housingFund } from '@hedui/adapter-housing-fund'
import { humanResources } from '@hedui/adapter-human-resources'
import { justice } from '@hedui/adapter-justice'
import { marketRegulation } from '@hedui/adapter-market-regulation'
import { medicalInsurance } from '@hedui/adapter-medical-insurance'
import { organisation } from '@hedui/adapter-organisation'
import { publicSecurity } from '@hedui/adapter-public-security'
import { tax } from '@hedui/adapter-tax'
import { water } from '@hedui/adapter-water'
import { checks } from '@hedui/checks'
import { check, createDataset } from '@hedui/core'
import * as documents from '@hedui/core/case'
import { decide } from '@hedui/core/decide'
import * as divisions from '@hedui/core/divisions'
import * as explanations from '@hedui/core/explain'
import { explain } from '@hedui/core/explain'
import * as followUp from '@hedui/core/follow-up'
import * as lint from '@hedui/core/lint'
import * as pack from '@hedui/core/pack'
import * as texts from '@hedui/core/text'
import * as values from '@hedui/core/values'
import { defineAdapter } from '@hedui/ingest'
import { readFolder, startThreads } from '@hedui/ingest/node'
import { importRules, jsonRulesEngine } from '@hedui/json-rules-engine'
import { catalogue } from '@hedui/programmes-cn'
import * as hedui from 'hedui'

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
