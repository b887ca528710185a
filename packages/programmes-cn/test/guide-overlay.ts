import { overlayProgramme } from '@hedui/core/decide'
import { dibaoEdge, zhejiangEdge } from '@hedui/programmes-cn'

export const edgeInZhejiang = overlayProgramme(dibaoEdge, zhejiangEdge).version // 1+zhejiang.1
