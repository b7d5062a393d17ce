import type { JSX } from 'preact'
import { sayAgo, sayDayTime, sayDue } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { Screen } from './QuestionScreen.tsx'
import { matterOfDraft } from './report-steps.ts'

/** What is known already of this very thing: to follow it, to leave it at that, or to say something else. Nobody's words. */
export const KnownScreen = ({
  draft,
  next,
  heard,
  onEnough,
}: ScreenGiven & { onEnough: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const go = (follows: string | undefined): void =>
    next({ heard: matterOfDraft(draft), follows, apart: heard?.incident && !follows ? true : undefined })
  if (!heard) return <Loading label={t('tenant.loading')} />
  const { incident, reports } = heard
  return (
    <Screen
      title={t('tenant.known')}
      action={
        <>
          {incident && (
            <Button kind="primary" full onClick={() => go(incident.id)}>
              {t('tenant.known.follow')}
            </Button>
          )}
          {!incident && (
            <Button kind="primary" full onClick={onEnough}>
              {t('tenant.known.enough')}
            </Button>
          )}
          <Button full onClick={() => go(undefined)}>
            {t(incident ? 'tenant.known.other' : 'tenant.known.more')}
          </Button>
        </>
      }
    >
      {incident && (
        <p>
          {t(incident.due < now ? 'tenant.known.late' : 'tenant.known.words', {
            what: incident.label,
            by: sayDue(incident.due, now, lang),
            since: sayDayTime(incident.since, lang, now),
          })}
        </p>
      )}
      {!incident && (
        <ul class="plain">
          {reports.map(({ label, at }) => (
            <li key={at}>{t('tenant.known.report', { what: label, ago: sayAgo(at, now, lang) })}</li>
          ))}
        </ul>
      )}
      {!incident && <p class="secondary">{t('tenant.known.report.hint')}</p>}
    </Screen>
  )
}
