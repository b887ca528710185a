import { agriculture } from '@hedui/adapter-agriculture'
import { banks } from '@hedui/adapter-banks'
import { careHomes } from '@hedui/adapter-care-homes'
import { civilAffairs } from '@hedui/adapter-civil-affairs'
import { disabledPersons } from '@hedui/adapter-disabled-persons'
import { education } from '@hedui/adapter-education'
import { finance } from '@hedui/adapter-finance'
import { funeral } from '@hedui/adapter-funeral'
import { housing } from '@hedui/adapter-housing'
import { housingFund } from '@hedui/adapter-housing-fund'
import { humanResources } from '@hedui/adapter-human-resources'
import { justice } from '@hedui/adapter-justice'
import { marketRegulation } from '@hedui/adapter-market-regulation'
import { medicalInsurance } from '@hedui/adapter-medical-insurance'
import { organisation } from '@hedui/adapter-organisation'
import { publicSecurity } from '@hedui/adapter-public-security'
import { tax } from '@hedui/adapter-tax'
import { water } from '@hedui/adapter-water'
import type { Adapter } from '@hedui/ingest'

/** The file formats that the command line recognises. */
export const adapters: readonly Adapter[] = [
  ...agriculture,
  ...banks,
  ...careHomes,
  ...civilAffairs,
  ...disabledPersons,
  ...education,
  ...finance,
  ...funeral,
  ...housing,
  ...housingFund,
  ...humanResources,
  ...justice,
  ...marketRegulation,
  ...medicalInsurance,
  ...organisation,
  ...publicSecurity,
  ...tax,
  ...water,
]
