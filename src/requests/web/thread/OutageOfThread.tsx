import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { useMe } from '../office/useMe.ts'
import { toHall } from './hall-notice.ts'
import { RequestLine } from '../office/RequestLine.tsx'

/** A collective incident and those who follow it: one notice, one closure; or, seen from one of them, the incident. */
export const OutageOfThread = ({ thread, now }: { thread: Thread; now: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { role } = useMe()
  const { request, outage, attached } = thread
  if (outage)
    return (
      <section class="tp-outage">
        <h2>{t('thread.outage.of')}</h2>
        <Rows>
          <RequestLine row={outage} now={now} noPlace />
        </Rows>
      </section>
    )
  if (request.kind !== 'outage') return null
  return (
    <section class="tp-outage">
      <h2>{t('thread.outage')}</h2>
      {ofRole(role).desk !== 'hq' && request.status !== 'closed' && (
        <p class="no-print">
          <Button small onClick={() => void toHall(thread, now).then((there) => goTo(there))}>
            {t('thread.outage.poster')}
          </Button>
        </p>
      )}
      {attached.length === 0 ? (
        <p class="secondary">{t('thread.outage.none')}</p>
      ) : (
        <details open={attached.length <= 5}>
          <summary>{t('thread.outage.attached', { n: attached.length })}</summary>
          <Rows>
            {attached.map((row) => (
              <RequestLine key={row.id} row={row} now={now} />
            ))}
          </Rows>
        </details>
      )}
    </section>
  )
}
