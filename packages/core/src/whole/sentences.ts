export { errorSentence } from '../messages/errors.ts'
