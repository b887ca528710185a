import type { ProgrammeOverlay } from '@hedui/core/decide'
import { zhejiangEdge } from './dibao-edge/zhejiang.ts'

/** What provinces do otherwise than the rules of the country say. */
export const overlays: readonly ProgrammeOverlay[] = [zhejiangEdge]
