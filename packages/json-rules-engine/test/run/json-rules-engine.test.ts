import { testEngine } from '@hedui/testing'
import { describe, it } from 'vitest'
import { jsonRulesEngine } from '../../src/index.ts'
import { runs } from '../runs.ts'

testEngine(jsonRulesEngine(), { describe, it, ...runs(300) })
