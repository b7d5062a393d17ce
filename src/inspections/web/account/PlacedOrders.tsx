import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacedWork } from '../../core/account/works-shapes.ts'

/** The orders of a difference, each with the thread that it opens. */
export const PlacedOrders = ({ placed }: { placed: readonly PlacedWork[] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      {placed.map(({ request, requestNo, firm, state }) => (
        <p key={request} class="secondary">
          <a href={`/bureau/r/${request}`}>
            {t('works.order', { firm: firm ?? '', no: requestNo === null ? '' : String(requestNo) })}
          </a>
          {` · ${t(`works.state.${state}`)}`}
        </p>
      ))}
    </>
  )
}
