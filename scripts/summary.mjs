import { readFileSync } from 'node:fs'

const [file = ''] = process.argv.slice(2)

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} Suite
 * @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: Suite[] }}
 */
const report = JSON.parse(readFileSync(file, 'utf8'))

/** A file that failed outside its tests (it did not load, or a hook threw) counts as one failure. */
const failedOutside = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
)
const failed = report.numFailedTests + failedOutside.length
const skipped = report.numPendingTests + report.numTodoTests
console.log(`${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
