import { civilAffairs } from '@hedui/adapter-civil-affairs'
import { finance } from '@hedui/adapter-finance'
import { funeral } from '@hedui/adapter-funeral'
import { publicSecurity } from '@hedui/adapter-public-security'
import type { Adapter } from '@hedui/ingest'

/** The file formats that the command line recognises. */
export const adapters: readonly Adapter[] = [...civilAffairs, ...finance, ...funeral, ...publicSecurity]
