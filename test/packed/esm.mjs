import assert from 'node:assert/strict'
import { civilAffairs } from '@hedui/adapter-civil-affairs'
import { finance } from '@hedui/adapter-finance'
import { funeral } from '@hedui/adapter-funeral'
import { publicSecurity } from '@hedui/adapter-public-security'
import { checks } from '@hedui/checks'
import { check, createDataset } from '@hedui/core'
import * as divisions from '@hedui/core/divisions'
import { defineAdapter } from '@hedui/ingest'
import { readFolder } from '@hedui/ingest/node'
import { importRules, jsonRulesEngine } from '@hedui/json-rules-engine'
import { catalogue } from '@hedui/programmes-cn'
import * as hedui from 'hedui'

for (const action of [check, createDataset, defineAdapter, importRules, jsonRulesEngine, readFolder])
  assert.equal(typeof action, 'function')
for (const value of [civilAffairs, finance, funeral, publicSecurity, checks, catalogue]) assert.ok(value)
for (const namespace of [divisions, hedui]) assert.ok(Object.keys(namespace).length > 0)
