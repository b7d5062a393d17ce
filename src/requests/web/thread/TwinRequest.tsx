import type { JSX } from 'preact'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { RequestLine } from '../office/RequestLine.tsx'

/** The request that goes on in the place of this one, which was its double. */
export const TwinRequest = ({ thread, now }: { thread: Thread; now: string }): JSX.Element | null => {
  const { t } = useSpeech()
  if (!thread.twin) return null
  return (
    <section class="tp-outage">
      <h2>{t('thread.twin')}</h2>
      <Rows>
        <RequestLine row={thread.twin} now={now} noPlace />
      </Rows>
    </section>
  )
}
