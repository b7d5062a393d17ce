import type { JSX } from 'preact'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { dangerOfNature, dangers, type DangerKind } from '../../core/danger/danger-kinds.ts'
import { useAsk } from './tenant-client.ts'

/** The tenant's own danger, before all else: what to do, that somebody has been told, and whom to call. */
export const DangerNow = ({ thread }: { thread: Thread }): JSX.Element => {
  const { t } = useSpeech()
  const { data: help } = useAsk('request.help', {})
  const { orders, place } = thread
  const kind = kindOf(thread)
  const row = kind && dangers[kind]
  const firm = orders.find(({ status }) => !['refused', 'cancelled'].includes(status))?.firm
  const ours = help?.phone
    ? { name: help.landlord, phone: help.phone }
    : { name: place.agency.name, phone: place.agency.phone }
  return (
    <section class="danger-now stack-s" aria-label={t('follow.danger')}>
      <h2>{t(kind ? `gate.${kind}.now` : 'follow.danger.first')}</h2>
      {row && kind && (
        <ol class="todo">
          {row.orders.map((order) => (
            <li key={order}>{t(order)}</li>
          ))}
        </ol>
      )}
      <div class="calls no-print">
        {(row?.calls ?? dangers.exit.calls).map(({ who, number, sms }) => (
          <Call key={number} who={t(`gate.call.${who}`)} number={number} {...(sms ? { sms } : {})} />
        ))}
        {firm?.phone && <Call calm who={firm.name} number={firm.phone} />}
        {ours.phone && <Call calm who={ours.name} number={ours.phone} />}
      </div>
    </section>
  )
}

// A danger read in the tenant's words says more than what it was filed as.
const kindOf = ({ request, entries }: Thread): DangerKind | undefined => {
  const heard = entries.findLast(({ type, data }) => type === 'request.dangerHeard' && !data['denied'])
  const said = heard?.data['kind'] as DangerKind | undefined
  return said && Object.hasOwn(dangers, said) ? said : dangerOfNature(request.nature)
}

const Call = ({
  who,
  number,
  calm,
  sms,
}: {
  who: string
  number: string
  calm?: boolean
  sms?: boolean
}): JSX.Element => (
  <a class={`call${calm ? ' call-calm' : ''}`} href={`${sms ? 'sms' : 'tel'}:${number.replace(/\s/g, '')}`}>
    <Icon of={phone} />
    <span class="call-who">
      {who} <span class="call-no figures">{calm ? sayPhone(number) : number.replaceAll(' ', '\u00a0')}</span>
    </span>
  </a>
)
