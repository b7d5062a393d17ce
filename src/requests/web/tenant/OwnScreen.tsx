import type { JSX } from 'preact'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { Screen } from './QuestionScreen.tsx'
import { matterOfDraft } from './report-steps.ts'
import { send } from './tenant-client.ts'

/** What the tenant’s own household has told already, by whichever way: what was just written goes there, or is something else. */
export const OwnScreen = ({
  draft,
  next,
  heard,
  onEnough,
}: ScreenGiven & { onEnough: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { busy, no, act } = useActs('')
  const own = heard?.own ?? []
  const add = async (request: string): Promise<void> => {
    const words = draft.words.trim() || undefined
    const isCalm = draft.calm !== undefined && draft.calm === draft.words
    const data = { words, photos: draft.photos, ...(isCalm ? { danger: false } : {}) }
    const said = words || draft.photos.length
    if (said && !(await act(send('request.say', request, data, { photos: draft.photos }), ''))) return
    onEnough()
    goTo(`/chez-moi/${request}`)
  }
  return (
    <Screen
      title={t('tenant.own')}
      action={
        <>
          {own.map(({ id, no: number }, i) => (
            <Button
              key={id}
              {...(i === 0 ? { kind: 'primary' } : {})}
              full
              busy={busy}
              onClick={() => void add(id)}
            >
              {t('tenant.own.add', { no: String(number) })}
            </Button>
          ))}
          <Button full onClick={() => next({ heard: matterOfDraft(draft), apart: undefined })}>
            {t('tenant.known.other')}
          </Button>
        </>
      }
    >
      {no && <RefusalNotice kept={t('tenant.kept')}>{no}</RefusalNotice>}
      <ul class="plain">
        {own.map(({ id, no: number, label, cameBy, at }) => (
          <li key={id}>
            {t('tenant.own.open', {
              what: label,
              no: String(number),
              way: cameBy,
              ago: sayAgo(at, now, lang),
            })}
          </li>
        ))}
      </ul>
      <p class="secondary">{t('tenant.own.hint')}</p>
    </Screen>
  )
}
