import assert from 'node:assert/strict'
import { civilAffairs } from '@hedui/adapter-civil-affairs'
import { finance } from '@hedui/adapter-finance'
import { funeral } from '@hedui/adapter-funeral'
import { publicSecurity } from '@hedui/adapter-public-security'
import { checks } from '@hedui/checks'
import { check, createDataset, decide, explain } from '@hedui/core'
import * as documents from '@hedui/core/case'
import * as divisions from '@hedui/core/divisions'
import * as explanations from '@hedui/core/explain'
import * as followUp from '@hedui/core/follow-up'
import * as lint from '@hedui/core/lint'
import * as pack from '@hedui/core/pack'
import * as texts from '@hedui/core/text'
import * as values from '@hedui/core/values'
import { defineAdapter } from '@hedui/ingest'
import { readFolder } from '@hedui/ingest/node'
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
for (const value of [civilAffairs, finance, funeral, publicSecurity, checks, catalogue]) assert.ok(value)
for (const namespace of [divisions, documents, explanations, followUp, hedui, lint, pack, texts, values])
  assert.ok(Object.keys(namespace).length > 0)

assert.equal(explain, explanations.explain)
