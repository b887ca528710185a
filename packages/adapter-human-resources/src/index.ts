export { contributionDetails } from './contribution-details.ts'
export { humanResources } from './human-resources.ts'
export { lastContributions } from './last-contributions.ts'
export { pensionPayments } from './pension-payments.ts'
