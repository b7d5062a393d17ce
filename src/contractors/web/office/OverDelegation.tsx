import type { JSX } from 'preact'
import type { Cents } from '../../../kernel/core/money.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { delegatedRoles } from '../../core/price-deciders.ts'

export type OverDelegationProps = { limit: Cents; role: (typeof delegatedRoles)[number] }

/** Why there is no yes to a price: the landlord has not delegated so much. */
export const OverDelegation = ({ limit, role }: OverDelegationProps): JSX.Element => {
  const { t, lang } = useSpeech()
  return <p>{t(`quote.over.${role}`, { limit: sayMoney(limit, lang) })}</p>
}
