import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { VoidCard } from './lettings-client.ts'

/** The orders of its works, each with how far it is, and the requests by which it is not decent: the house knows both, and nobody types them. */
export const VoidOrders = ({ card }: { card: VoidCard }): JSX.Element | null => {
  const { t } = useSpeech()
  const { orders, indecent } = card
  if (orders.length === 0 && indecent.length === 0) return null
  return (
    <section class="stack-s">
      <h2>{t('void.orders')}</h2>
      {indecent.length > 0 && (
        <p>
          {t('void.failing.lead', { n: indecent.length })}{' '}
          {indecent.map(({ id, no }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <a href={`/bureau/r/${id}`}>{t('void.orders.request', { no: String(no) })}</a>
            </span>
          ))}
        </p>
      )}
      {orders.length > 0 && (
        <ul class="void-list">
          {orders.map(({ id, request, no, state }) => (
            <li class="void-line" key={id}>
              <a href={`/bureau/r/${request}`}>
                {no === null ? t('void.orders') : t('void.orders.request', { no: String(no) })}
              </a>
              <span class={state === 'done' ? 'void-due' : 'secondary'}>{t(`void.order.${state}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
