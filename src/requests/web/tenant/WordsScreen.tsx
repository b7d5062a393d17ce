import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { keepPhoto } from '../../../kernel/web/outbox.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { usePictures } from '../../../kernel/web/pictures.ts'
import type { ScreenGiven } from './Report.tsx'
import { Screen } from './Screen.tsx'
import { Thumbs } from './Thumbs.tsx'

/** Her own words, and photos that say more. */
export const WordsScreen = ({ draft, change, next, spend }: ScreenGiven): JSX.Element => {
  const { t } = useSpeech()
  const [asked, setAsked] = useState(false)
  const pictures = usePictures(draft.photos, undefined, true)
  const nothing = !draft.words.trim() && !draft.photos.length && !draft.danger
  const add = async (blobs: Blob[]): Promise<void> => {
    const names = await Promise.all(blobs.map(keepPhoto))
    change({ photos: [...new Set([...draft.photos, ...names])].slice(0, 12) })
  }
  return (
    <Screen
      title={t(draft.danger ? 'tenant.words.danger' : 'tenant.words.title')}
      action={
        <Button kind="primary" full onClick={() => (nothing ? setAsked(true) : next({}))}>
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
        autoFocus={!draft.danger}
        problem={asked && nothing ? t('tenant.words.missing') : undefined}
        onValue={(words) => change({ words })}
        effortKey="request.words"
        onEffort={spend}
      />
      <Thumbs
        names={draft.photos}
        pictures={pictures}
        onRemove={(name) => change({ photos: draft.photos.filter((p) => p !== name) })}
      />
      <PhotoAdd
        label={t(draft.photos.length ? 'tenant.photo.another' : 'tenant.photo.add')}
        hint={draft.photos.length ? undefined : t('tenant.photo.hint')}
        busyLabel={t('tenant.photo.busy')}
        unreadable={t('tenant.photo.unreadable')}
        onPhotos={(blobs) => void add(blobs)}
      />
    </Screen>
  )
}
