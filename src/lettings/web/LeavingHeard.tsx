import type { JSX } from 'preact'
import { ofRole } from '../../kernel/core/roles.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Thread } from '../../requests/core/contract.ts'
import { hearsLeaving } from '../core/leaving/hear-leaving.ts'
import { useAsk } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'

const isAbout = ({ request, entries }: Thread): boolean =>
  request.nature === 'matter.notice' ||
  entries.some(({ by, words }) => ofRole(by.role).side === 'tenant' && words !== null && hearsLeaving(words))

/** In a thread where a tenant says that she leaves: that it is no notice yet, its form, and the way to record one that came in due form. */
export const LeavingHeard = ({ thread }: { thread: Thread }): JSX.Element | null =>
  isAbout(thread) ? <HeardInThread request={thread.request.id} /> : null

const HeardInThread = ({ request }: { request: string }): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data } = useAsk('leaving.heard', { request }, request)
  if (!data?.household) return null
  const { household, ends } = data
  return (
    <section class="next stack-s" aria-label={t('leaving.heard')}>
      <h2>{t('leaving.heard')}</h2>
      {ends ? (
        <p>{t('leaving.heard.stands', { day: sayCalendarDay(ends, now, speech) })}</p>
      ) : (
        <p>{t('leaving.heard.not')}</p>
      )}
      <p class="line">
        <Button small href={`/bureau/relocation/conge/${household}`}>
          {t(ends ? 'leaving.heard.open' : 'leaving.heard.record')}
        </Button>
        {!ends && (
          <Button small href={`/bureau/relocation/formulaire/${household}`}>
            {t('leaving.heard.form')}
          </Button>
        )}
      </p>
    </section>
  )
}
