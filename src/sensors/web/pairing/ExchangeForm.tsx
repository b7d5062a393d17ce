import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { check } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Thumbs } from '../../../kernel/web/parts/Thumbs.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import type { DeviceRow } from '../../core/contract.ts'
import { dialMetric, indexOfDial } from '../../core/read-dial.ts'
import { DialField } from './DialField.tsx'
import { sayDevicePlace, sayWholeNumber } from './say-device.ts'

export type ExchangeDraft = { lastIndex?: number; firstIndex?: number; photos: readonly string[] }

type Props = {
  old: DeviceRow
  address: DeviceRow['address']
  /** where this phone knows the new one already */
  elsewhere: DeviceRow | undefined
  onChange: (draft: ExchangeDraft) => void
}

/** Both dials and a photo of them: what the old one counted ends, and what the new one counts begins. */
export const ExchangeForm = ({ old, address, elsewhere, onChange }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const making = useMaking()
  const [last, setLast] = useState('')
  const [first, setFirst] = useState('')
  const [names, setNames] = useState<string[]>([])
  const { pictures, add, remove } = usePhotos(names, (all) => setNames(all.slice(-2)))
  const dials = { lastIndex: indexOfDial(last, old.kind), firstIndex: indexOfDial(first, old.kind) }
  const isWrong =
    (last.trim() !== '' && dials.lastIndex === undefined) ||
    (first.trim() !== '' && dials.firstIndex === undefined)
  const change = (): void =>
    onChange({
      ...(dials.lastIndex === undefined ? {} : { lastIndex: dials.lastIndex }),
      ...(dials.firstIndex === undefined ? {} : { firstIndex: dials.firstIndex }),
      photos: names,
    })
  return (
    <>
      <p class="device-read figures">{t('pairing.read', { number: sayWholeNumber(address) })}</p>
      {elsewhere?.id === old.id ? (
        <p role="status">{t('pairing.same')}</p>
      ) : (
        <>
          {elsewhere && (
            <p role="status" class="device-elsewhere">
              {t('pairing.elsewhere', { where: sayDevicePlace(elsewhere, speech) })}
            </p>
          )}
          {dialMetric(old.kind) && (
            <>
              <DialField label={t('pairing.index.last')} kind={old.kind} value={last} onValue={setLast} />
              <DialField label={t('pairing.index.first')} kind={old.kind} value={first} onValue={setFirst} />
            </>
          )}
          {names.length < 2 && (
            <PhotoAdd
              cameraFirst
              single
              asked="device.photos"
              label={t('pairing.photo')}
              busyLabel={t('pairing.photo.busy')}
              unreadable={t('pairing.photo.unreadable')}
              onPhotos={add}
            />
          )}
          <Thumbs
            label={t('pairing.photo')}
            names={names}
            pictures={pictures}
            alt={() => t('pairing.photo.kept')}
            removeLabel={() => t('pairing.photo.remove')}
            onRemove={remove}
          />
          <Button
            full
            kind="primary"
            icon={check}
            busy={making}
            onClick={change}
            disabledReason={isWrong ? t('pairing.index.wrong') : undefined}
          >
            {t(elsewhere ? 'pairing.move' : 'pairing.confirm')}
          </Button>
        </>
      )}
    </>
  )
}
