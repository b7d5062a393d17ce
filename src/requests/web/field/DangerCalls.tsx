import type { JSX } from 'preact'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone, warning } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { dangerOfNature, dangers, type DangerKind } from '../../core/danger/danger-kinds.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { useCard } from './useCard.ts'

/** Before anything is sent: whom to call now. */
export const DangerCalls = ({
  nature,
  kind = dangerOfNature(nature),
  building,
}: {
  nature: string
  /** the one that was read in what he wrote */
  kind?: DangerKind | undefined
  building: string | undefined
}): JSX.Element => {
  const { t } = useSpeech()
  const card = useCard(building)
  const { trade } = natureOf(nature)
  const firm = card?.contracts.find((c) => c.trades.includes(trade))?.firm
  return (
    <div class="danger" role="note">
      <p class="danger-say">
        <Icon of={warning} /> {t('field.danger')}
      </p>
      {kind ? (
        <>
          <ol class="danger-orders">
            {dangers[kind].orders.map((order) => (
              <li key={order}>{t(order)}</li>
            ))}
          </ol>
          {dangers[kind].calls.map(({ who, number, sms }) => (
            <a key={number} class="call" href={`${sms ? 'sms' : 'tel'}:${number.replace(/\s/g, '')}`}>
              <Icon of={phone} /> {t(`gate.call.${who}`)} {sayPhone(number)}
            </a>
          ))}
        </>
      ) : (
        <a class="call" href="tel:112">
          <Icon of={phone} /> {t('field.danger.rescue')}
        </a>
      )}
      {firm?.phone && (
        <a class="call" href={`tel:${firm.phone.replace(/\s/g, '')}`}>
          <Icon of={phone} /> {firm.name} {sayPhone(firm.phone)}
        </a>
      )}
    </div>
  )
}
