import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { RequestLine } from '../office/RequestLine.tsx'
import { useAsk } from '../office/requests-client.ts'
import { useSameTrouble } from './useSameTrouble.ts'

export type LikelyTwinProps = { thread: Thread; now: string; again: () => void }

/** In a thread that nobody has answered yet: the open request that most likely tells the same, whatever way it came, and one tap that makes one of both. */
export const LikelyTwin = ({ thread: { request, can }, now, again }: LikelyTwinProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('request.twin', can['merge'] === 'yes' ? { request: request.id } : null)
  const { join, joining, notJoined } = useSameTrouble(request, again)
  const twin = data?.twin
  if (!twin) return null
  return (
    <section class="tp-outage">
      <h2>{t('twin.label')}</h2>
      <p class="secondary">{data.because.map((why) => t(`twin.why.${why}`)).join('\u00a0· ')}</p>
      <Rows>
        <RequestLine
          row={twin}
          now={now}
          action={
            <Button small busy={joining} onClick={() => void join(twin)}>
              {t('twin.same')}
            </Button>
          }
        />
      </Rows>
      {notJoined && <p role="alert">{notJoined}</p>}
    </section>
  )
}
