import type { ComponentChildren, JSX } from 'preact'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { violent } from '../../core/alarm/violent-dangers.ts'
import type { AlarmCard } from '../../core/contract.ts'
import { callable } from './say-alarm.ts'

/** A number to touch: whose it is, and the digits large enough to be dialled from another telephone. */
export const CallLink = ({
  number,
  large = false,
  children,
}: {
  number: string
  large?: boolean
  children: ComponentChildren
}): JSX.Element => (
  <a class={`alarm-call${large ? ' alarm-call-large' : ''}`} href={`tel:${number.replace(/[^\d+]/g, '')}`}>
    <Icon of={phone} size={20} />
    <span>
      <span class="alarm-call-who">{children}</span> <span class="figures unbroken">{sayPhone(number)}</span>
    </span>
  </a>
)

/** Whom to call now: who comes, who is there, and who answers for the landlord day and night. */
export const EmergencyNumbers = ({
  alarm: { firm, calls, kind, keepAway },
  onCall,
}: {
  alarm: Pick<AlarmCard, 'firm' | 'calls'> & Partial<Pick<AlarmCard, 'kind' | 'keepAway'>>
  onCall: string
}): JSX.Element => {
  const { t } = useSpeech()
  // A telephone that rings beside a violent man may harm the tenant: only who has learnt to ask calls her, or who called for her.
  const here = keepAway ? [] : callable(calls.map(({ caller }) => caller))
  const rang = keepAway ? [] : callable(calls.map(({ rang: who }) => who))
  return (
    <ul class="alarm-calls">
      {kind === violent && (
        <li>
          <CallLink number="17" large>
            {t('alarm.call.police')}
          </CallLink>
        </li>
      )}
      {firm?.phone && (
        <li>
          <CallLink number={firm.phone} large>
            {firm.name}
          </CallLink>
        </li>
      )}
      {firm?.onCall && firm.onCall !== firm.phone && (
        <li>
          <CallLink number={firm.onCall}>{t('alarm.call.night', { name: firm.name })}</CallLink>
        </li>
      )}
      {here.map(({ name, phone: number }) => (
        <li key={number}>
          <CallLink number={number}>{name ? t('alarm.call.her', { name }) : t('alarm.call.here')}</CallLink>
        </li>
      ))}
      {rang.map(({ name, phone: number }) => (
        <li key={number}>
          <CallLink number={number}>{t('alarm.call.rang', { name })}</CallLink>
        </li>
      ))}
      {onCall && (
        <li>
          <CallLink number={onCall}>{t('alarm.call.onCall')}</CallLink>
        </li>
      )}
    </ul>
  )
}
