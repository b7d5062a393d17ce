import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { Screen } from './QuestionScreen.tsx'
import { DraftPhotos } from './DraftPhotos.tsx'
import { heardIn, useHeard } from './useHeard.ts'

/** The tenant's own words, and photos that say more. */
export const WordsScreen = ({ draft, change, next, spend }: ScreenGiven): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const [asked, setAsked] = useState(false)
  const { pictures, add, remove } = usePhotos(draft.photos, (photos) => change({ photos }))
  const heard = useHeard(draft.calm === draft.words || draft.danger ? '' : draft.words)
  const open = (danger: typeof heard): void =>
    next(danger ? { danger: danger.kind, read: danger.sure ? 'sure' : 'asked', told: undefined } : {})
  // Whoever wrote the last word and goes on at once is read too.
  const goOn = async (): Promise<void> =>
    open(draft.danger || draft.calm === draft.words ? undefined : (heard ?? (await heardIn(draft.words))))
  const nothing = !draft.words.trim() && !draft.photos.length && !draft.danger
  return (
    <Screen
      title={t(draft.danger ? 'tenant.words.danger' : 'tenant.words.title')}
      action={
        <Button
          kind="primary"
          full
          busy={making}
          busyLabel={t('tenant.photo.busy')}
          onClick={() => (nothing ? setAsked(true) : void goOn())}
        >
          {t('tenant.next')}
        </Button>
      }
    >
      <Field
        kind="area"
        label={t('tenant.words.label')}
        hint={t('tenant.words.hint')}
        value={draft.words}
        rows={3}
        maxLength={4000}
        {...(draft.danger ? {} : { inputRef: takeFocus })}
        problem={asked && nothing ? t('tenant.words.missing') : undefined}
        onValue={(words) => change({ words })}
        effortKey="request.words"
        onEffort={spend}
      />
      {heard && (
        <div class="danger-band" role="alert">
          <p>{t('danger.heard', { danger: t(`danger.${heard.kind}`) })}</p>
          <Button kind="danger" full onClick={() => open(heard)}>
            {t(`gate.${heard.kind}.now`)}
          </Button>
        </div>
      )}
      <DraftPhotos names={draft.photos} pictures={pictures} onRemove={remove} />
      <PhotoAdd
        asked="request.photos"
        label={t(draft.photos.length ? 'tenant.photo.another' : 'tenant.photo.add')}
        hint={draft.photos.length ? undefined : t('tenant.photo.hint')}
        busyLabel={t('tenant.photo.busy')}
        unreadable={t('tenant.photo.unreadable')}
        noRoom={t('tenant.photo.noRoom')}
        onPhotos={add}
      />
    </Screen>
  )
}
