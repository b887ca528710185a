import { columnEngine } from '@hedui/core'
import { describe, it } from 'vitest'
import { testEngine } from '../../src/index.ts'
import { runs } from '../runs.ts'

testEngine(columnEngine, { tries: runs(500) }, { describe, it })
