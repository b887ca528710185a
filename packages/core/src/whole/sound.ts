export { requireSound } from '../rules/sound.ts'
