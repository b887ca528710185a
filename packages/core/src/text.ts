export { detectionText } from './explanation/text/detection-text.ts'
export { explanationText } from './explanation/text/explanation-text.ts'
export { decisionText } from './programmes/text/decision-text.ts'
