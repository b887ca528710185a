const assert = require('node:assert/strict')
const { civilAffairs } = require('@hedui/adapter-civil-affairs')
const { finance } = require('@hedui/adapter-finance')
const { funeral } = require('@hedui/adapter-funeral')
const { publicSecurity } = require('@hedui/adapter-public-security')
const { checks } = require('@hedui/checks')
const { check, createDataset, decide, explain } = require('@hedui/core')
const documents = require('@hedui/core/case')
const divisions = require('@hedui/core/divisions')
const explanations = require('@hedui/core/explain')
const followUp = require('@hedui/core/follow-up')
const lint = require('@hedui/core/lint')
const pack = require('@hedui/core/pack')
const texts = require('@hedui/core/text')
const values = require('@hedui/core/values')
const { defineAdapter } = require('@hedui/ingest')
const { readFolder } = require('@hedui/ingest/node')
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
for (const value of [civilAffairs, finance, funeral, publicSecurity, checks, catalogue]) assert.ok(value)
for (const namespace of [divisions, documents, explanations, followUp, hedui, lint, pack, texts, values])
  assert.ok(Object.keys(namespace).length > 0)

assert.equal(explain, explanations.explain)
