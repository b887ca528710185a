import { testEngine } from '@hedui/testing'
import { describe, it } from 'vitest'
import { jsonRulesEngine } from '../../src/index.ts'
import { runs } from '../runs.ts'

const { numRuns, ...from } = runs(300)
testEngine(jsonRulesEngine(), { tries: { runs: numRuns, ...from } }, { describe, it })
