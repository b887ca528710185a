import { law } from '../law.ts'

/** The articles that rankings and signs of made-up rolls cite. */
export const landRegistered = law(
  '《农村土地承包法》第二十四条（统一登记、颁证、登记造册）、第三十六条（流转向发包方备案）',
  'Rural Land Contracting Law, art. 24 (contracts are registered) and 36 (leases are filed with the collective)',
)
